# The wizard's words. A message is named after the field it asks for; dots become dashes.

kit = Complaint Kit
back = Înapoi
next = Înainte
menu = Pasul { $number } din { $all }
here = Aici
choose = Alegeți
look-here = vedeți aici
removed = S-a scos.
put-back = Puneți la loc
list-full = Lista e plină: încap cel mult { $most }. Uniți câteva dintre ele.
finished = Așa va scrie în scrisoare
poor-is = Peste asta se trece ușor
summary-problems = { $count ->
    [one] Un răspuns nu poate fi folosit așa cum este:
    [few] { $count } răspunsuri nu pot fi folosite așa cum sunt:
   *[other] { $count } de răspunsuri nu pot fi folosite așa cum sunt:
}
skip = Săriți la conținut
heard-letter = Scrisoarea spune acum:

## The letter at the side

see-letter = Vedeți scrisoarea
letter-will-grow = Aici se scrie, rând cu rând, { $document }
letter-so-far = Cum arată acum { $document }
legend-yours = subliniat: cuvintele dumneavoastră
legend-kit = simplu: cuvintele programului
legend-missing = cu linie întreruptă: de completat
shown = Ce doriți să vedeți
marks = Arătați ale cui sunt cuvintele
beside = Și în limba { $language }
    .hint = Propozițiile programului, în limba { $language }. Cuvintele dumneavoastră rămân așa cum le-ați scris: programul nu traduce.
    .copy = Variantă în limba { $language }, doar de citit. Nu o trimiteți.

## How far each step is

state-start = Exemplul e deschis
state-vent = Doar dacă vreți
state-chosen = { $count ->
    [one] 1 lucru bun
    [few] { $count } lucruri bune
   *[other] { $count } de lucruri bune
}
state-who = { $count ->
    [one] 1 număr
    [few] { $count } numere
   *[other] { $count } de numere
}
state-happened = { $count ->
    [one] 1 fapt
    [few] { $count } fapte
   *[other] { $count } de fapte
}
state-remedy = { $count ->
    [one] 1 cerere
    [few] { $count } cereri
   *[other] { $count } de cereri
}
state-check = { $done } din { $all } gata
state-tips = { $count ->
    [one] 1 sfat
    [few] { $count } sfaturi
   *[other] { $count } de sfaturi
}

## Steps: the title in the menu, the heading of the page, and what the page is for.

step-start = Început
    .title = Spuneți ce nu a mers, ca să se poată îndrepta
    .lead = Din ce povestiți ies o scrisoare și un ghid de convorbire. Orice căsuță poate rămâne goală.
step-chosen = Ce fac ei bine
    .title = Ce fac ei bine
    .lead = Începeți cu un lucru bun, și vor asculta și restul.
    .good-is = Așa vă ascultă
    .good = „Apreciez că mă anunțați când se schimbă ziua în care ridicați gunoiul.”
    .poor = „Nici nu știu de ce mai stau la voi.”
step-who = Cine și cui
    .title = Cine sunteți și cui scrieți
    .lead = Vă pot răspunde doar dacă vă găsesc în evidențe și știu cum să dea de dumneavoastră.
    .good-is = Ușor de găsit
    .good = „Cod client 4471-2208. Cel mai bine mă găsiți pe e-mail.”
    .poor = „Știți voi foarte bine cine sunt.”
step-happened = Ce s-a întâmplat
    .title = Ce s-a întâmplat
    .lead = Câte un fapt pe rând, în ordine, ca să poată înțelege și verifica oricine, chiar dacă nu a fost acolo.
    .good-is = Ușor de verificat
    .good = „Pe 12 octombrie am stat acasă toată ziua. Nu a venit niciun tehnician.”
    .poor = „La voi nu vine nimeni niciodată.”
step-feel = Ce ați simțit
    .title = Ce ați simțit
    .lead = Aici e loc și pentru furie, oricât de mare. Vorbiți despre dumneavoastră: nimeni nu poate contesta ce ați simțit.
    .good-is = Așa vă ascultă
    .good = „Mi-a fost greu: am stat acasă toată ziua și nu m-a sunat nimeni.”
    .poor = „Promiteți mereu și nu faceți nimic.”
step-remedy = Ce ar îndrepta lucrurile
    .title = Ce ar îndrepta lucrurile
    .lead = Spuneți ce vreți. Dacă trebuie să ghicească ei, vor oferi mai puțin.
    .good-is = Ușor de rezolvat
    .good = „Un tehnician săptămâna aceasta și cei 280 de lei pierduți din salariu.”
    .poor = „Rezolvați odată, că nu vă las în pace.”
step-check = Recitiți și descărcați
    .title = Recitiți și descărcați
    .lead = Citiți scrisoarea o dată, cu ochii celui care o va deschide. Apoi o puteți trimite.

## Start

keep = Păstrați ciorna?
keep-here = Da, pe acest dispozitiv
keep-tab = Doar până închid această filă
where = Ciorna se păstrează doar în acest browser. Cât timp pagina e deschisă, programul o ține în memorie: nu o scrie în altă parte și nu o dă nimănui. „Doar până închid această filă” e pentru un dispozitiv folosit și de alții.
take = Ce vreți să aveți la sfârșit?
take-both = amândouă
take-letter = o scrisoare
take-script = un ghid de convorbire
way-on = Mergeți mai departe cu ciorna
    .hint = { $company }
    .hint-nameless = Răspunsurile de până acum sunt tot aici.
way-on-example = Mergeți mai departe cu exemplul
    .hint = O reclamație inventată către { $company }; schimbați ce vreți în ea.
way-steps = Pas cu pas
    .hint = Șase pagini scurte.
way-short = Pe scurt
    .hint = Cinci întrebări.
way-story = Cu vorbele dumneavoastră
    .hint = Scrieți, lipiți sau dictați.
way-vent = Întâi, ce aveți pe suflet
    .hint = Doar pentru dumneavoastră. Nu se păstrează.
start-open = Deschideți un fișier salvat
start-file = Un fișier salvat de program: complaint.json sau un PDF de păstrat
start-example = Vedeți un exemplu
    .hint = O reclamație inventată, cu toate răspunsurile. Puteți schimba orice în ea.
example-boiler-visit = Tehnicianul care nu a venit la centrală
example-missing-parcel = Coletul „livrat” care nu a ajuns
replace = Deschideți reclamația aceasta în locul ciornei? Ciorna rămâne în lista de pe această pagină, dacă browserul păstrează ciorne. Pentru siguranță, salvați întâi o copie.
    .yes = Deschideți reclamația
    .no = Rămâneți la ciornă
interface = Limba acestor pagini
language = Limba scrisorii
country = Țara în care ajunge scrisoarea
write-in = Scrieți răspunsurile în limba { $language }, ca să le înțeleagă cine le citește. Programul nu traduce.

## What they do well

topic = Despre ce este vorba
topic-missed_appointment = Nu a venit nimeni
topic-late_delivery = O livrare întârziată
topic-faulty_goods = Ceva ce nu funcționează
topic-billing = O factură
topic-contract_cancellation = Încetarea unui contract
topic-travel_disruption = O călătorie cu probleme
topic-public_service = Un serviciu public, de exemplu primăria
topic-poor_service = Servicii slabe
topic-other = Altceva
prompt-company = De ce i-ați ales tocmai pe ei? Ce își amintesc oamenii de obicei:
    .name = Îmi știu numele și îl pronunță corect.
    .listen = Chiar mă ascultă.
    .quick = Sunt rapizi și prietenoși, fără să exagereze.
    .welcome = Mă primesc cu drag.
    .own-up = Își recunosc greșelile.
    .extra = Fac și ceva în plus.
    .quirk = Un motiv ciudat, care contează doar pentru mine.
prompt-council = Ce lucru bun au făcut în ultima vreme? Dacă nu vă vine nimic în minte, lăsați gol.
    .street = Pentru stradă sau cartier: un bec reparat, un parc curat.
    .you = Pentru dumneavoastră: o scrisoare clară, un formular care a mers.
    .people = Cineva de acolo care a ascultat sau a sunat înapoi.
    .quirk = Un motiv ciudat, care contează doar pentru dumneavoastră.
warm-up = Nu vă vine nimic în minte? O mică încălzire
    .back = Gândiți-vă la trei locuri unde vă întoarceți cu drag și la motivul principal pentru fiecare.
    .never = Apoi la locuri unde nu ați mai călca. Vedeți cât de aprinsă e a doua listă.
    .notice = Cine vă citește scrisoarea aude toată ziua astfel de lucruri. Ceva din prima listă îl face să asculte.
appreciations = Lucruri bune pe care le-au făcut pentru dumneavoastră
    .add = Adăugați încă un lucru bun
    .remove = Scoateți
appreciations-text = Apreciez că…
    .placeholder = îmi trimiteți un SMS înainte de fiecare întrerupere programată
appreciations-lead_in = Începeți cu acesta
opening = Cum să înceapă scrisoarea
opening-appreciation = Cu ce apreciez
    .hint = Cititorul vede întâi că veniți cu gând bun.
opening-long_customer = Cu faptul că le folosesc serviciile de mult
    .hint = Neutru și totuși prietenos.
opening-facts = Cu faptele
    .hint = După un accident, un deces, o discriminare sau un pericol, laudele nu și-ar avea locul.

## Who

company = Cu cine aveți problema
company-name = Numele firmei sau al instituției
company-kind = Este
company-kind-company = o firmă
company-kind-public_body = o instituție publică
company-sector = Domeniul
company-sector-general = General
company-sector-banking = Bancă sau asigurări
company-sector-telecom = Telefonie și internet
company-sector-energy = Gaz și curent
company-sector-water = Apă
company-sector-air = Zboruri
company-sector-rail = Trenuri
company-sector-post = Poștă și colete
company-sector-housing = Locuință
company-sector-public = Primărie sau serviciu public
company-sector-online = Magazin online
company-references = Numere după care vă pot găsi
    .add = Adăugați încă un număr
    .remove = Scoateți numărul
company-references-label = Ce fel de număr
    .placeholder = Cod client
company-references-value = Numărul
    .placeholder = 4471-2208
company-reach = Unde scrieți sau sunați
company-more = Mai multe: departament, numele unei persoane, despre ce este vorba
company-department = Departament
    .placeholder = Relații cu clienții
company-contact_name = Numele unei persoane de acolo
company-address = Adresa lor
company-email = E-mailul lor
company-phone = Telefonul lor
customer = Dumneavoastră
customer-more = Mai multe: cum se pronunță numele, ce v-ar ajuta
spelled = Îl puteți spune pe litere așa:
customer-name = Numele dumneavoastră
customer-name_hint = Cum se pronunță
    .hint = pentru apel
    .placeholder = CO-vaci
customer-spelling_hint = Cum vă spuneți numele pe litere
customer-address = Adresa dumneavoastră
customer-email = E-mailul dumneavoastră
customer-phone = Telefonul dumneavoastră
customer-reply_by = Cum să vă răspundă
customer-reply_by-email = Pe e-mail
customer-reply_by-post = Prin poștă
customer-reply_by-phone = La telefon
customer-reply_by-any = Pe orice cale
customer-needs = Ce ar trebui să știe când răspund
    .hint = litere mari, un interpret, fără telefoane dimineața
on_behalf_of = Scriu pentru altcineva
    .hint = Povestiți ce i s-a întâmplat acelei persoane și ce ați simțit dumneavoastră.
on_behalf_of-name = Numele persoanei
on_behalf_of-relationship = Ce vă este această persoană
    .placeholder = mama mea
on_behalf_of-authority = De ce puteți scrie în numele ei
    .hint = cine și-a dat acordul sau ce vă dă dreptul
    .placeholder = M-a rugat chiar ea și a semnat o împuternicire.

## How I feel

i_statements = Ce ați simțit
    .add = Adăugați încă un sentiment
    .remove = Scoateți
i_statements-feeling = M-am simțit…
    .placeholder = la capătul răbdării
feeling-other = alt cuvânt
i_statements-when = … când…
    .placeholder = am stat acasă toată ziua și nu a venit nimeni
i_statements-because = … pentru că…
    .placeholder = am pierdut o zi de lucru
i_statements-request = Ce ați dori
    .placeholder = Aș dori o explicație
impact = Ce v-a costat în afară de bani
    .hint = timp, griji, sănătate, muncă

## What would put it right

remedy = Ce ar îndrepta lucrurile
remedy-sought = Ce cereți
    .why = Ceva la care un om poate spune „da”: cine ce face și, dacă e vorba de bani, cât.
    .add = Cereți încă un lucru
    .remove = Scoateți
remedy-sought-text = Ce ar trebui să facă
    .placeholder = Un tehnician săptămâna aceasta, la o oră stabilită cu mine
remedy-sought-kind = Felul cererii
remedy-sought-amount = Suma
    .placeholder = 280,00
remedy-sought-amount-amount = Suma
    .placeholder = 280,00
remedy-sought-amount-currency = Moneda
remedy-kind-repair = Reparație
remedy-kind-replacement = Înlocuire
remedy-kind-refund = Rambursare
remedy-kind-compensation = Despăgubire
remedy-kind-correction = Corectare
remedy-kind-delivery = Livrare
remedy-kind-cancellation = Anulare
remedy-kind-explanation = Explicație
remedy-kind-apology = Scuze
remedy-kind-payment_plan = Plată în rate
remedy-kind-goodwill = Gest de bunăvoință
remedy-kind-change_of_practice = Schimbarea modului de lucru
remedy-kind-other = Altceva
remedy-respond_by = Răspuns până la
    .by-when = Până când
    .why = Cu o dată fixă, „în curând” nu mai poate deveni „niciodată”. De obicei se dau două săptămâni.
offer-days = { $days ->
    [one] Dați-le { $days } zi
    [few] Dați-le { $days } zile
   *[other] Dați-le { $days } de zile
}
remedy-acceptable = Ce ați accepta în schimb
    .hint = Pentru apel, când vi se spune „Nu pot face asta”. Nu intră în scrisoare decât dacă bifați căsuța: dacă apare acolo, mai mult nu vă vor oferi.
    .empty = Încă niciun compromis.
    .add = Adăugați un compromis
    .remove = Scoateți
remedy-acceptable-text = Ce ar putea face
    .placeholder = O lună de abonament scăzută din factură
remedy-acceptable-kind = Felul cererii
remedy-acceptable-amount = Suma
    .placeholder = 60,00
remedy-acceptable-amount-amount = Suma
    .placeholder = 60,00
remedy-acceptable-amount-currency = Moneda
remedy-acceptable-in_letter = Puneți-l și în scrisoare
remedy-minimum = Minimul pe care l-ați accepta
    .hint = apare doar pe ultima pagină a ghidului de convorbire, niciodată în scrisoare
    .title = Doar pentru dumneavoastră

## Holds

hold-card_number-mask = Arătați doar ultimele patru cifre
hold-card_number-dismiss = Nu este un număr de card
hold-secret-mask = Ascundeți
hold-secret-dismiss = Nu este un secret
