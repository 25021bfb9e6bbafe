# A story told in one go, and cut into facts.

step-story = Med egna ord
    .title = Med egna ord
    .lead = Berätta allt en gång, från början. Verktyget delar upp det i händelser, och du säger när var och en hände.

story-text = Din berättelse
    .hint = Berätta som för en vän. Du kan också diktera, till exempel med mikrofonknappen på telefonens tangentbord.
    .placeholder = Jag var hemma hela måndagen den 12 oktober. Ingen tekniker kom. Jag ringde klockan fem, och då sa de …
story-cut = Dela upp i händelser
story-nothing = Skriv eller diktera några ord först. Texten delas där en mening slutar.
story-long = Din berättelse har { $count } tecken, och högst { $most } får plats åt gången. Klipp ut slutet och spara det någon annanstans, dela upp resten och klistra sedan in slutet.
story-many = Det blir { $count } händelser, och högst { $most } får plats åt gången. Klipp ut slutet och spara det någon annanstans, dela upp resten och klistra sedan in slutet.
story-same = Berättelsen är likadan som när du delade upp den, så händelserna här nedanför står kvar som de är.
story-all-there = Allt det här finns redan bland dina svar.

story-facts = { $count ->
    [0] Inget härifrån går till dina händelser
    [one] En händelse ur din berättelse
   *[other] { $count } händelser ur din berättelse
    }
    .hint = Läs varje händelse som om du inte hade varit med. Slå ihop det som hör ihop, och ta bort det som inte hjälper. En händelse utan datum står kvar där du berättade om den.
story-there = { $count ->
    [one] En del av din berättelse finns redan bland dina svar. Den står kvar där som den är.
   *[other] { $count } delar av din berättelse finns redan bland dina svar. De står kvar där som de är.
    }
story-what = Händelse { $number }
story-date = Datum
    .hint = om du vet
    .read = Hämtat ur den här meningen. Ändra om det var en annan dag.
story-same-day = Samma dag som den ovanför
story-join = Slå ihop med den ovanför
story-apart = Dela igen
story-leave = Ta inte med
story-left = Inte med: { $text }
story-gone = Du tog bort det här från ”{ $page }”: { $text }
story-put = Lägg de här bland mina händelser

# A sentence that tells no fact but a feeling or a wish.
story-elsewhere = Är det ingen händelse?
    .hint = Känslor och önskemål har egna platser i brevet.
story-is-feel = Så kändes det
story-is-remedy = Det här vill jag
story-moved = Går till ”{ $page }”: { $text }
    .back = Gör det till en händelse igen

# What was cut from words that are no longer in the story.
story-aside = { $count ->
    [one] En händelse vars ord inte längre finns i berättelsen
   *[other] { $count } händelser vars ord inte längre finns i berättelsen
    }
    .all = Lägg tillbaka alla

story-none = Det finns inget att lägga till än. Lägg tillbaka något som du tog bort, eller skriv in något.
story-fact-long = Händelse { $number } har { $count } tecken, och högst { $most } får plats. Korta den, eller börja en ny rad någonstans i berättelsen och dela upp den igen.
story-other-long = Det som går till ”{ $page }” har { $count } tecken, och högst { $most } får plats. Gör det till en händelse igen och korta det.
story-room = { $room ->
    [0] Sidan ”{ $page }” är full: där finns plats för { $most }. Ta bort eller slå ihop något där och kom sedan tillbaka.
   *[other] Det finns plats för { $room } till på sidan ”{ $page }”, och här finns { $count }. Slå ihop eller ta bort några.
    }

story-put-happened = { $count ->
    [one] En händelse tillagd.
   *[other] { $count } händelser tillagda.
    }
story-put-feel = { $count ->
    [one] En mening gick till ”{ $page }”.
   *[other] { $count } meningar gick till ”{ $page }”.
    }
story-put-remedy = { $count ->
    [one] En mening gick till ”{ $page }”.
   *[other] { $count } meningar gick till ”{ $page }”.
    }
story-undo = Ångra
story-on = Vidare till ”{ $page }”
story-stay = { $count ->
    [one] En mening står kvar på ”{ $page }”, eftersom du har ändrat den där.
   *[other] { $count } meningar står kvar på ”{ $page }”, eftersom du har ändrat dem där.
    }

# Told, and not yet among the answers; on this page above Next, and on the page that follows.
story-uncut = Din berättelse finns kvar, vartenda ord. Dela upp den i händelser, så hamnar de här.
    .go = Tillbaka till min berättelse
    .before-next = Trycker du på ”{ $next }” blir hela berättelsen kvar här. Dela upp den i händelser först, så följer de med.
story-cut-only = Din berättelse finns kvar, uppdelad i händelser. Lägg dem bland dina svar, så hamnar de här.
    .go = Tillbaka till min berättelse
    .before-next = Trycker du på ”{ $next }” blir händelserna kvar här. Lägg till dem först, så följer de med.
