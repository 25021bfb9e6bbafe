# What was noticed in a case. Each sentence says what to do, in everyday words.

## Problems: an answer that can't be used. Looked up as problem-<field>-<code>, then problem-<code>.

problem-file_too_large = Fișierul este mai mare de { $most } MB. Fișierul cu răspunsurile conține doar text; căutați fișierul .json salvat de program.
problem-pdf_too_large = Fișierul este mai mare de { $most } MB. Un PDF de păstrat este mai mic; căutați-l pe acela sau fișierul .json salvat de program.
problem-pdf_without_case = În acest PDF nu sunt răspunsuri. Copia de trimis nu le conține; căutați copia de păstrat sau fișierul .json salvat de program.
problem-pdf_changed = Alt program a salvat din nou acest PDF sau o parte din el s-a pierdut pe drum. Răspunsurile din el nu mai pot fi citite; căutați PDF-ul sau fișierul .json așa cum le-a salvat programul.
problem-case_too_large = Răspunsurile sunt prea lungi: un fișier care se poate redeschide are cel mult { $most } MB. Scurtați-le pe cele mai lungi.
problem-file_not_text = Acesta nu este un fișier cu răspunsuri: conține altceva decât text. Căutați fișierul .json salvat de program.
problem-file_too_deep = Fișierul are prea multe niveluri ca să fie unul cu răspunsuri. Căutați fișierul .json salvat de program.
problem-file_not_json = Rândul { $line } din fișier nu poate fi citit ca JSON. Vedeți dacă lipsește acolo o virgulă, o ghilimea sau o paranteză.
problem-file_empty = Fișierul este gol. Căutați fișierul .json salvat de program.
problem-number_too_long = În fișier este un număr cu mii de cifre. Scoateți-l.
problem-file_not_case = Fișierul este JSON, dar nu conține răspunsuri. Un fișier cu răspunsuri începe cu o acoladă și își numește formatul.
problem-format_newer = Fișierul a fost salvat de o versiune mai nouă a programului. Actualizați programul, apoi deschideți-l din nou.
problem-format_unknown = În fișier nu scrie "format": "complaint-kit/1", așa că nu poate fi citit ca fișier cu răspunsuri.
problem-unknown_key = Nu există un câmp cu numele „{ $value }”. Verificați cum e scris sau scoateți-l.
problem-key_twice = Câmpul „{ $value }” apare aici de două ori. Păstrați unul singur.
problem-number_not_finite = { $value } nu este un număr care poate sta aici. Scrieți suma în cifre, între ghilimele, de exemplu "86.40".
problem-text_too_long = Textul are peste { $most } de caractere. Scurtați-l sau puneți o parte la alt răspuns.
problem-list_too_long = Încap aici cel mult { $most }. Uniți câteva dintre ele.
problem-date_form = Scrieți data ca an-lună-zi, de exemplu 2026-10-12.
problem-date_impossible = Ziua aceasta nu există în calendar. Verificați ziua și luna.
problem-date_years = Alegeți o dată între anii 1900 și 2100.
problem-time_form = Scrieți ora cu ore și minute, de exemplu 09:20.
problem-amount_form = Scrieți suma doar cu cifre, cu virgulă înaintea zecimalelor, ca în 86,40. Într-un fișier cu răspunsuri, cu punct: 86.40.
problem-amount_sign = Scrieți suma fără plus sau minus.
problem-amount_digits = Prea multe cifre. La o sumă încap cel mult { $most }.
problem-amount_decimals = { $most ->
    [0] Scrieți suma rotundă, fără zecimale ({ $currency }).
    [one] Scrieți suma cu cel mult { $most } zecimală, cât are moneda { $currency }.
    [few] Scrieți suma cu cel mult { $most } zecimale, câte are moneda { $currency }.
   *[other] Scrieți suma cu cel mult { $most } de zecimale, câte are moneda { $currency }.
}
problem-country_unknown = „{ $value }” nu este un cod de țară. Scrieți două litere mari, de exemplu RO sau MD.
problem-currency_unknown = „{ $value }” nu este un cod de monedă. Scrieți trei litere mari, de exemplu RON sau EUR.
problem-language_form = „{ $value }” nu este un cod de limbă. Scrieți unul ca ro sau en.
problem-lead_in_several = Alegeți un singur lucru bun cu care să înceapă scrisoarea.
problem-evidence_id_twice = „{ $value }” este numele a două dovezi. Dați-i uneia alt nume.
problem-string_type = Scrieți aici un text, între ghilimele.
problem-bool_type = Scrieți aici true sau false, fără ghilimele.
problem-list_type = Scrieți aici o listă, între paranteze drepte.
problem-model_type = Scrieți aici un obiect, între acolade.
problem-literal_error = Folosiți unul dintre cuvintele care pot sta aici: { $known }.
problem-missing = Aici lipsește ceva.

## Advice: the case can go out as it is, and would be stronger.

advice-customer-contact-missing = Adăugați un e-mail, un telefon sau o adresă. Altfel nu vă poate răspunde nimeni.
advice-customer-reply_by-not_given = Ați cerut răspunsul pe această cale. Adăugați adresa sau numărul ori alegeți altă cale.
advice-company-references-missing = Adăugați un cod de client, un număr de comandă sau de dosar, dacă aveți. După el vă caută întâi.
advice-timeline-date-missing = Adăugați data, chiar și cu aproximație. Un fapt cu dată e greu de trecut cu vederea.
advice-timeline-date-in_future = Ziua aceasta încă nu a venit. Verificați ziua și anul.
advice-timeline-promised-no_date = Adăugați ziua în care s-a promis. O promisiune cu dată poate fi urmărită.
advice-timeline-promised-no_name = Cine a promis? Ajunge prenumele. Dacă nu l-a spus nimeni, lăsați așa.
advice-timeline-evidence-not_listed = „{ $id }” nu este în lista de dovezi. Adăugați-o acolo sau scoateți-o de aici.
advice-amount-no_currency = În ce monedă este? Alegeți una, ca suma să nu fie înțeleasă greșit.
advice-contacts-date-in_future = Ziua aceasta încă nu a venit. Verificați ziua și anul.
advice-contacts-promised-no_date = Până când s-a promis? Adăugați data sau cereți una.
advice-contacts-promised-no_name = Cine a promis? Ajunge prenumele.
advice-remedy-sought-missing = Spuneți ce ar îndrepta lucrurile. Dacă firma trebuie să ghicească, oferă mai puțin.
advice-remedy-sought-amount-unexplained = Din fapte nu reiese de unde vine suma. Adăugați costul la faptul de care ține.
advice-remedy-respond_by-missing = Puneți o dată pentru răspuns. De obicei se dau paisprezece zile.
advice-remedy-respond_by-in_past = Ziua aceasta a trecut. Alegeți una care le lasă timp, de exemplu peste două săptămâni.
advice-remedy-respond_by-before_last_fact = Data este înaintea ultimului lucru care s-a întâmplat. Verificați-le pe amândouă.

## Holds: something that should not leave the house.

hold-card_number = Pare a fi un număr de card. Nimeni nu are nevoie de el ca să vă răspundă.
hold-secret = Pare a fi un secret, de exemplu un PIN sau o parolă. Nimeni nu are nevoie de el ca să vă răspundă.

## Coverage: what official guides ask of a complaint.

coverage-summary = Scrisoarea are { $done } din cele { $all } lucruri pe care le cer ghidurile oficiale.
coverage-summary-missing = Scrisoarea are { $done } din cele { $all } lucruri pe care le cer ghidurile oficiale; { $missing }.
coverage-contact = date de contact
    .missing = încă fără nume și date de contact
coverage-date = data
    .missing = încă fără dată
coverage-addressee = cui scrieți
    .missing = încă fără o firmă cu adresă sau departament
coverage-references = numere de referință
    .missing = încă fără un număr de referință
coverage-facts_in_order = fapte în ordine
    .missing = unele fapte încă nu au dată
    .none = încă nimic despre ce s-a întâmplat
    .undated = { $count ->
        [one] un fapt nu are încă dată
        [few] { $count } fapte nu au încă dată
       *[other] { $count } de fapte nu au încă dată
    }
coverage-effect = urmări
    .missing = încă nimic despre ce a însemnat pentru dumneavoastră
coverage-steps_taken = pași făcuți
    .missing = încă nimic despre cu cine ați vorbit
coverage-what_is_asked = ce cereți
    .missing = încă nicio cerere
coverage-reply_by = termen de răspuns
    .missing = încă fără dată pentru răspuns
