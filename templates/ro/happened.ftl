# Step 3, what happened: facts, their picture, evidence, and the log of calls.

card-done = Gata

## Facts

timeline = Ce s-a întâmplat
    .empty = **Încă niciun fapt.** Începeți cu ziua în care a pornit totul sau cu ce vă amintiți cel mai bine. Programul le pune în ordine.
    .add-first = Adăugați primul fapt
    .add = Adăugați încă un fapt
    .remove = Scoateți faptul
    .new = Un fapt nou
timeline-date = Data
timeline-time = Ora
    .placeholder = 09:20
timeline-what = Ce s-a întâmplat
    .placeholder = Am stat acasă toată ziua. Nu a venit niciun tehnician.
timeline-spoke_to = Cu cine ați vorbit
    .placeholder = Mirela
timeline-promised = Ce s-a promis
    .placeholder = un telefon în aceeași zi
timeline-cost = Cost
    .add = Cost
timeline-cost-amount = Cost
    .placeholder = 280,00
timeline-cost-currency = Moneda
timeline-cost-kind = Este vorba de
    .apart = Bani plătiți: i-ați dat. Bani facturați: vi s-au cerut, iar dumneavoastră spuneți că nu e corect. Bani pierduți: salariu, mâncare stricată, o zi de lucru.
timeline-cost-kind-paid = bani plătiți
timeline-cost-kind-charged = bani facturați
timeline-cost-kind-lost = bani pierduți
timeline-evidence = Dovezi
    .add = Dovadă
    .hint = ce arată că e așa
    .placeholder = Alegeți din listă
timeline-evidence-new = O dovadă nouă: ce este? (va fi { $id })
timeline-totals = Până acum: { $totals }

# What a closed card shows in a second line.
timeline-told-who = { $who } a promis: { $promised }
timeline-told = S-a promis: { $promised }
timeline-spoken = Am vorbit cu { $who }
timeline-proved = Dovezi: { $ids }

## The picture

timeline-picture = Ce s-a întâmplat, pe zile, și timpul dintre ele
timeline-today = Azi
timeline-later = după { $span }:
span-days = { $count ->
    [one] o zi
    [few] { $count } zile
   *[other] { $count } de zile
}
span-months = { $count ->
    [one] o lună
    [few] { $count } luni
   *[other] { $count } de luni
}
span-years = { $count ->
    [one] un an
    [few] { $count } ani
   *[other] { $count } de ani
}
timeline-undated = Încă fără dată: { $facts }

summary = Totul într-o singură propoziție
    .hint = cu ea încep și scrisoarea, și apelul
    .placeholder = Tehnician care nu a venit pe 12 octombrie, internet oprit din 5 octombrie

## Evidence

evidence = Dovezile
    .hint = Poze, mesaje, facturi. Dați fiecăreia un nume scurt, ca s-o puteți lega de un fapt.
    .empty = **Încă nimic în listă.** Începeți cu ce aveți la îndemână: un mesaj, o factură, o poză.
    .add-first = Adăugați o dovadă
    .add = Adăugați încă o dovadă
    .remove = Scoateți
evidence-id = Nume
evidence-title = Ce este
    .placeholder = SMS-ul cu ora la care trebuia să vină

## Calls and messages

contacts = Apeluri și mesaje
    .hint = Un jurnal cu ce s-a spus, după ce ați sunat sau ați scris.
    .count = { $count ->
        [one] 1 în jurnal
        [few] { $count } în jurnal
       *[other] { $count } în jurnal
    }
    .empty = **Încă nimic în jurnal.** După fiecare apel, notați cine a fost și ce a spus.
    .add-first = Adăugați un apel sau un mesaj
    .add = Adăugați încă unul
    .remove = Scoateți din jurnal
    .new = Un apel sau un mesaj nou
contacts-date = Data
contacts-time = Ora
    .placeholder = 14:05
contacts-channel = Cum
    .placeholder = la telefon
contacts-person = Cu cine
    .placeholder = Dan
contacts-reference = Numărul de înregistrare primit
contacts-said = Ce s-a spus
contacts-promised = Ce au promis
contacts-promised_by = Până când
contacts-outcome = Ce a ieșit
