# Check and take away: how ready it is, the ways out, every answer, and the end.

## How ready it is

not-yet = inte än
there = finns med:
coverage-nine = Vem som frågar efter de här nio
coverage-asked-by = { $guides } frågar efter det
gap-contact = Skriv vem du är och hur ett svar kan nå dig.
    .go = Lägg till hur de når dig
gap-date = Verktyget skriver dagens datum.
    .go = Titta på datumet
gap-addressee = Skriv vilket företag det är, och en avdelning, en person eller en adress där.
    .named = Skriv vilken avdelning, person eller adress där det ska till.
    .go = Lägg till vart det ska
gap-references = Med ett nummer hittar de dig lättare i sina register.
    .go = Lägg till ett nummer
gap-facts_in_order = Skriv vad som hände och när. En händelse med datum är lätt att kontrollera.
    .go = Lägg till vad som hände
gap-effect = Skriv hur det påverkade dig, eller vad det kostade dig.
    .go = Lägg till hur det påverkade dig
gap-steps_taken = Skriv vem du har pratat med. Är det ingen än, så lämna det.
    .go = Lägg till vem du har pratat med
gap-what_is_asked = Skriv hur det kan lösas.
    .go = Lägg till vad du vill
gap-reply_by = Sätt ett datum för svaret. Fjorton dagar är vanligt.
    .go = Ge dem { $days } dagar
worth-a-look = Värt att titta på
more-of-these = { $count } till

## The ways out

documents = Ta med det
checked = Jag har kontrollerat alla uppgifter
    .hint = Bara du var med. Verktyget kan inte veta.
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
    .by-hand = Webbläsaren släpper inte in verktyget i urklipp. Texten är markerad i den här rutan: kopiera den härifrån.
print = Skriv ut
    .aloud = Skriv ut: { $document }
other-formats = Andra format
    .of = Andra sätt att ta med ditt { $document }
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
    .hint = Formulär tar ofta bara emot ett visst antal tecken. Antalet står bredvid rutan, eller så märker du det när texten tar slut mitt i.
    .limit = Antal tecken som får plats
    .whole = Allt får plats: { $count } av { $most } tecken.
    .shorter = Det får plats, utan några av verktygets meningar: { $count } av { $most } tecken. Alla dina egna ord är med.
    .left-out = { $count } av { $most } tecken. Det här fick inte plats: { $answers }. Korta det, eller skriv där att ett brev kommer.
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
change-on = Ändra på ”{ $page }”
change = Ändra
    .aloud = : { $page }
row-more = { $text } (och { $count } till)
row-opening-long_customer = börjar med att du känner dem sedan länge
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
    .hint = Alla dina svar i en fil. Öppna den på första sidan en annan dag.
    .button = Spara mina svar som en fil
    .inside = En PDF att behålla har alla dina svar inuti, även dem som bara är för dig. Behåll den, skicka den inte.
    .document = { $document } att behålla
    .lacks = De här svaren kan inte vara med i filen som de är. Rätta dem först, eller skriv upp dem någon annanstans.
done = Klar?
    .hint = Ta bort ditt utkast från den här datorn. Det du har laddat ner ligger kvar i mappen Hämtade filer tills du tar bort det där.
erase = Ta bort från den här datorn
    .sure = Det här tar bort utkastet, både här och från den här datorn. Det går inte att ångra.
    .yes = Ta bort utkastet
    .no = Behåll det
