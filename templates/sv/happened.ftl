# Step 3, what happened: facts, their picture, evidence, and the log of calls.

card-done = Klart

## Facts

timeline = Vad som hände
    .empty = **Inget än.** Börja med den första dagen, eller med det du minns bäst. Verktyget lägger allt i rätt ordning.
    .add-first = Lägg till det första som hände
    .add = Lägg till en händelse
    .remove = Ta bort händelsen
    .new = En ny händelse
timeline-date = Datum
timeline-time = Klockslag
    .placeholder = 09:20
timeline-what = Vad som hände
    .placeholder = Jag var hemma hela dagen. Ingen tekniker kom.
timeline-spoke_to = Vem jag pratade med
    .placeholder = Sanna
timeline-promised = Vad som lovades
    .placeholder = svar på telefon samma dag
timeline-cost = Kostnad
    .add = Kostnad
timeline-cost-amount = Kostnad
    .placeholder = 960
timeline-cost-currency = Valuta
timeline-cost-kind = Det här beloppet har jag
    .apart = Betalat: du har lagt ut pengarna. Fått räkning på: de vill ha betalt, men du tycker att det är fel. Förlorat: lön, mat, en ledig dag.
timeline-cost-kind-paid = betalat
timeline-cost-kind-charged = fått räkning på
timeline-cost-kind-lost = förlorat
timeline-evidence = Bevis
    .add = Bevis
    .hint = det som visar att det stämmer
    .placeholder = Välj i din lista
timeline-evidence-new = Nytt bevis: vad är det? (det får namnet { $id })
timeline-totals = Hittills: { $totals }

# What a closed card shows in a second line.
timeline-told-who = { $who } lovade: { $promised }
timeline-told = Löfte: { $promised }
timeline-spoken = Pratade med { $who }
timeline-proved = Bevis { $ids }

## The picture

timeline-picture = Vad som hände, dag för dag, och tiden emellan
timeline-today = I dag
timeline-later = { $span } senare:
span-days = { $count ->
    [one] 1 dag
   *[other] { $count } dagar
}
span-months = { $count ->
    [one] 1 månad
   *[other] { $count } månader
}
span-years = { $count ->
    [one] 1 år
   *[other] { $count } år
}
timeline-undated = Ännu utan datum: { $facts }

summary = Det viktigaste på en rad
    .hint = rubrik i brevet, första meningen i samtalet
    .placeholder = Inget bredband sedan den 5 oktober, ingen tekniker den 12 oktober

## Evidence

evidence = Dina bevis
    .hint = Bilder, meddelanden, räkningar. Vart och ett får ett kort namn, så att en händelse kan hänvisa till det.
    .empty = **Inget i listan än.** Börja med det du har nära till hands: ett meddelande, en räkning, en bild.
    .add-first = Lägg till ett bevis
    .add = Lägg till fler bevis
    .remove = Ta bort
evidence-id = Namn
evidence-title = Vad det är
    .placeholder = Sms som bekräftar den bokade tiden

## Calls and messages

contacts = Samtal och meddelanden
    .hint = En logg över vad som sades när du ringde eller skrev.
    .count = { $count ->
        [one] 1 i din logg
       *[other] { $count } i din logg
    }
    .empty = **Inget i loggen än.** Skriv upp efter varje samtal vem det var och vad som sades.
    .add-first = Lägg till ett samtal eller meddelande
    .add = Lägg till fler
    .remove = Ta bort ur loggen
    .new = Ett nytt samtal eller meddelande
contacts-date = Datum
contacts-time = Klockslag
    .placeholder = 14:05
contacts-channel = Hur
    .placeholder = telefon
contacts-person = Med vem
    .placeholder = Daniel
contacts-reference = Ärendenummer som de gav
contacts-said = Vad som sades
contacts-promised = Vad de lovade
contacts-promised_by = Till när
contacts-outcome = Vad det ledde till
