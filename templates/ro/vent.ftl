# A box of one’s own. What is written in it never leaves the page, but for sentences that one picks.

step-vent = Ce aveți pe suflet
    .title = Întâi, ce aveți pe suflet
    .lead = Scrieți tot ce vă supără la ei, cu toată furia. Nu citește nimeni altcineva.

## Writing

vent-label = Ce mi-ar veni să le spun
vent-kept = Nu se păstrează: dispare când plecați de pe această pagină.
vent-read = Citiți acum ca omul de la celălalt capăt al firului
vent-throw = Aruncați
vent-empty = Căsuța e goală. E destul un rând ca să mergem mai departe, fie el și urât.
vent-thrown = Aruncat. Căsuța e goală.

## Reading it at the other end

vent-other-end = La celălalt capăt al firului
vent-scene = Închipuiți-vă că azi răspundeți dumneavoastră la telefon. Nu dumneavoastră ați provocat situația. Și vi se spune așa:
vent-question = Ați adunat multe și aveți motive de furie. Dar omul care aude asta ce ar face mai întâi: ar ajuta sau s-ar apăra?
vent-breathe = Respirați o dată
vent-back = Înapoi la scris

## One breath

vent-breath = O respirație
vent-in = Inspirați: 1, 2, 3, 4.
vent-out = Expirați încet: 1, 2, 3, 4, 5, 6.
vent-why = Cei mai mulți se apără întâi, chiar și cei care voiau să ajute. Spuse calm, aceleași lucruri se rezolvă mai ușor.
vent-on = E mai bine? Apăsați „{ next }”. Dacă nu, respirați încă o dată.

## Making something of it

vent-make = Luați de aici ce vă folosește
vent-pick = Ce propoziții vreți să folosiți? La un fapt puneți data. La ce a durut alegeți cuvântul care spune ce ați simțit.
vent-rest = Ce lăsați aici dispare și nu a fost trimis nimănui.
vent-take = Luați-le mai departe
vent-sentence = Ce facem cu „{ "{sentence}" }”?
vent-fact = Un fapt
vent-feeling = Ce a durut
vent-none = Alegeți cel puțin o propoziție sau mergeți mai departe fără.
