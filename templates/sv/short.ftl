# The short way. The boxes have the names that they have on the six pages (wizard.ftl).

step-short = Korta vägen
    .title = Fem frågor
    .lead = Dina svar räcker till ett brev och ett telefonmanus. Hoppa över vad du vill. Du kan fylla på senare.
short-company = 1. Vem vänder du dig till?
    .why = De hittar dig fortare med ett nummer, till exempel ditt kundnummer.
short-happened = 2. Vad hände, och när?
    .why = Den som läser var inte med. Ett datum och en händelse ger något att gå på.
    .ask-then = Och sedan?
    .then = Och sedan
short-feel = 3. Hur kändes det?
    .why = Ingen kan säga emot en känsla, och den visar att det här är viktigt.
short-remedy = 4. Hur kan det lösas?
    .why = Be om det du vill ha, så vet de det från början. Ingen behöver gissa.
short-customer = 5. Vem är du, och hur når de dig?
    .why = Det räcker med ett sätt att nå dig.
short-more = { $count ->
    [one] Det finns en sak till på sidan ”{ $page }”.
   *[other] Det finns { $count } saker till på sidan ”{ $page }”.
}
