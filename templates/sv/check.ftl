# Check and take away: how ready it is, the ways out, every answer, and the end.

## How ready it is

not-yet = inte än
there = finns med:
coverage-nine = Vem som rekommenderar de här nio
coverage-asked-by = Rekommenderas av { $guides }
gap-contact = Skriv vem du är och hur de kan nå dig.
    .go = Lägg till hur de når dig
gap-date = Verktyget skriver dagens datum.
    .go = Titta på datumet
gap-addressee = Skriv vem brevet ska till, och en avdelning, en person eller en adress.
    .named = Skriv vilken avdelning eller person det ska till, eller en adress.
    .go = Lägg till mottagare
gap-references = Med ett nummer hittar de dig lättare i sina register.
    .go = Lägg till ett nummer
gap-facts_in_order = Skriv vad som hände och när. En händelse med datum är lätt att kontrollera.
    .go = Lägg till vad som hände
gap-effect = Skriv hur det påverkade dig, eller vad det kostade dig.
    .go = Lägg till hur det påverkade dig
gap-steps_taken = Skriv vem du har pratat med. Har du inte pratat med någon än, så hoppa över det.
    .go = Lägg till vem du har pratat med
gap-what_is_asked = Skriv hur det kan lösas.
    .go = Lägg till vad du vill
gap-reply_by = Sätt ett datum för svaret. Fjorton dagar är vanligt.
    .go = Ge dem { $days } dagar
worth-a-look = Värt att titta på
more-of-these = { $count } till

## The ways out

documents = Hämta, kopiera eller skriv ut
checked = Jag har kontrollerat alla uppgifter
    .hint = Det var du som var med, så verktyget kan inte kontrollera dem åt dig.
pdf-pages = { $count ->
    [one] PDF, en sida
    [2] PDF, två sidor
    [3] PDF, tre sidor
    [4] PDF, fyra sidor
   *[other] PDF, { $count } sidor
}
document-lacks = Det blir starkare med:
copy = Kopiera texten
    .aloud = Kopiera texten: { $document }
    .done = Kopierat
    .by-hand = Webbläsaren låter inte verktyget använda Urklipp. Texten är markerad i den här rutan: kopiera den härifrån.
print = Skriv ut
    .aloud = Skriv ut: { $document }
other-formats = Andra format
    .of = Andra format för ditt { $document }
format-text = Ren text
    .of = { $document }: ren text
format-html = Webbsida
    .of = { $document }: webbsida
format-docx = Word-dokument
    .of = { $document }: Word-dokument
format-eml = Utkast till mejl
    .of = { $document }: utkast till mejl
    .hint = Öppnas i ditt mejlprogram med PDF-filen bifogad. Du skickar det själv.
web-form = Text till ett formulär på deras webbplats
    .hint = Formulär tar ofta bara emot ett visst antal tecken. Antalet står bredvid rutan, eller så märker du det när texten klipps av mitt i en mening.
    .limit = Antal tecken som får plats
    .whole = Allt får plats: { $count } av { $most } tecken.
    .shorter = Det får plats om några av verktygets meningar stryks: { $count } av { $most } tecken. Alla dina egna ord är med.
    .left-out = { $count } av { $most } tecken. Det här fick inte plats: { $answers }. Korta det, eller skriv i formuläret att ett brev kommer.
    .number = Skriv antalet med siffror, från { $least } till { $most }.
    .copy = Kopiera texten till formuläret
window = Adressen står där ett fönsterkuvert visar den. Vik ett ark och kontrollera innan du skickar det.
own-sentences = Verktygets egna meningar
    .hint = Det som verktyget säger runt dina ord. Där dina ord står finns ”…”.

## Every answer

your-answers = Dina svar
    .nothing = Inget än
    .all = Alla svar, ett i taget
    .all-hint = Välj ett svar för att ändra det.
    .yes = ja
change-on = Ändra under ”{ $page }”
change = Ändra
    .aloud = : { $page }
row-more = { $text } (och { $count } till)
row-opening-long_customer = börjar med att du har haft med dem att göra länge
row-opening-facts = börjar med det som hände
row-for = åt { $name }
row-references = { $count ->
    [one] 1 nummer
   *[other] { $count } nummer
}
row-facts = { $count ->
    [one] 1 händelse
   *[other] { $count } händelser
}
row-evidence = { $count ->
    [one] 1 bevis
   *[other] { $count } bevis
}
row-contacts = { $count ->
    [one] 1 samtal eller meddelande i loggen
   *[other] { $count } samtal och meddelanden i loggen
}
row-impact = vad det har kostat förutom pengar
row-requests = { $count ->
    [one] 1 önskemål
   *[other] { $count } önskemål
}
row-by = svar senast { $day }
row-no-date = inget datum för svaret än
row-call-only = { $count ->
    [one] 1 kompromiss, bara för samtalet
   *[other] { $count } kompromisser, bara för samtalet
}
row-in-letter = { $count ->
    [one] 1 kompromiss, även i brevet
   *[other] { $count } kompromisser, även i brevet
}
row-least = det minsta, bara på sista sidan i telefonmanuset

## A copy to go on with, and the end

save = Spara en kopia att fortsätta med
    .hint = Alla dina svar i en fil. Öppna den på sidan ”Start” när du vill fortsätta.
    .button = Spara mina svar som en fil
    .inside = En PDF för eget bruk innehåller alla dina svar, även dem som bara är för dig. Behåll den, skicka den inte.
    .document = { $document } för eget bruk
    .lacks = Så som de här svaren ser ut nu kan de inte sparas i filen. Rätta dem först, eller skriv upp dem någon annanstans.
done = Klar?
    .hint = Ta bort ditt utkast från den här enheten. Filer som du har hämtat ligger kvar tills du tar bort dem.
erase = Ta bort från den här enheten
    .sure = Utkastet försvinner från den här sidan och ur webbläsaren. Det går inte att ångra.
    .yes = Ta bort utkastet
    .no = Behåll det
