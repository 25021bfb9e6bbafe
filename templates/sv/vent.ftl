# A box of one’s own. What is written in it never leaves the page, but for sentences that one picks.

step-vent = Skriv av dig först
    .title = Skriv av dig först
    .lead = Skriv ner allt som är fel med dem, precis så argt som det kommer. Ingen annan läser det.

## Writing

vent-label = Det jag helst av allt vill säga till dem
vent-kept = Det sparas inte. När du lämnar sidan är det borta.
vent-read = Läs det nu som den som sitter i andra änden
vent-throw = Släng det
vent-empty = Rutan är tom. En rad räcker för att komma vidare, och den får vara hur ful som helst.
vent-thrown = Slängt. Rutan är tom.

## Reading it at the other end

vent-other-end = I andra änden
vent-scene = Tänk dig att det är du som svarar i telefonen i dag. Du har inte orsakat det här. Det här får du höra:
vent-question = Det är mycket, och du har skäl att vara arg. Men den som får höra det: vad gör den personen först, hjälper till eller försvarar sig?
vent-breathe = Ta ett andetag
vent-back = Tillbaka till texten

## One breath

vent-breath = Ett andetag
vent-in = In: 1, 2, 3, 4.
vent-out = Långsamt ut: 1, 2, 3, 4, 5, 6.
vent-why = De flesta försvarar sig först, även den som kom för att hjälpa. Säger du samma sak lugnt är det lättare att hjälpa dig.
vent-on = Känns det bättre? Tryck på ”{ next }”. Annars tar du ett andetag till.

## Making something of it

vent-make = Ta vara på något av det här
vent-pick = Vad vill du använda? Det som hände får ett datum. Det som gjorde ont får ett ord för hur det kändes.
vent-rest = Det du inte tar med försvinner, och det har aldrig skickats.
vent-take = Ta med de här
vent-sentence = Vad ska hända med ”{ "{sentence}" }”?
vent-fact = Det hände
vent-feeling = Det gjorde ont
vent-none = Välj minst en mening, eller gå vidare utan.
