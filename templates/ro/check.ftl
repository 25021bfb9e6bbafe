# Check and take away: how ready it is, the ways out, every answer, and the end.

## How ready it is

not-yet = încă nu
there = gata:
coverage-nine = Cine cere aceste nouă lucruri
coverage-asked-by = Cerut de { $guides }
gap-contact = Spuneți cine sunteți și cum poate ajunge răspunsul la dumneavoastră.
    .go = Adăugați cum vă pot găsi
gap-date = Programul pune data de azi.
    .go = Vedeți data
gap-addressee = Spuneți despre ce firmă este vorba și adăugați un departament, o persoană sau o adresă de acolo.
    .named = Spuneți la ce departament, persoană sau adresă de acolo trebuie să ajungă scrisoarea.
    .go = Adăugați cui scrieți
gap-references = Cu un număr vă găsesc mai ușor în evidențe.
    .go = Adăugați un număr
gap-facts_in_order = Spuneți ce s-a întâmplat și când. Un fapt cu dată e ușor de verificat.
    .go = Adăugați ce s-a întâmplat
gap-effect = Spuneți ce urmări a avut pentru dumneavoastră sau cât v-a costat.
    .go = Adăugați ce a însemnat
gap-steps_taken = Spuneți cu cine ați vorbit. Dacă încă nu ați vorbit cu nimeni, lăsați așa.
    .go = Adăugați cu cine ați vorbit
gap-what_is_asked = Spuneți ce ar îndrepta lucrurile.
    .go = Adăugați ce cereți
gap-reply_by = Puneți o dată pentru răspuns. De obicei se dau paisprezece zile.
    .go = { $days ->
        [one] Dați-le { $days } zi
        [few] Dați-le { $days } zile
       *[other] Dați-le { $days } de zile
    }
worth-a-look = Merită o privire
more-of-these = încă { $count }

## The ways out

documents = Documentele dumneavoastră
checked = Am verificat fiecare fapt
    .hint = Doar dumneavoastră ați fost acolo. Programul nu are de unde să știe.
pdf-pages = { $count ->
    [one] PDF, o pagină
    [2] PDF, două pagini
    [3] PDF, trei pagini
    [4] PDF, patru pagini
    [few] PDF, { $count } pagini
   *[other] PDF, { $count } de pagini
}
document-lacks = Ar convinge mai mult cu:
copy = Copiați textul
    .aloud = Copiați textul: { $document }
    .done = S-a copiat
    .by-hand = Browserul nu lasă programul să copieze. Textul e selectat în această căsuță: copiați-l de aici.
print = Tipăriți
    .aloud = Tipăriți: { $document }
other-formats = Alte formate
    .of = Alte formate pentru { $document }
format-text = Text simplu
    .of = { $document }: text simplu
format-html = Pagină web
    .of = { $document }: pagină web
format-docx = Document Word
    .of = { $document }: document Word
format-eml = Ciornă de e-mail
    .of = { $document }: ciornă de e-mail
    .hint = Se deschide în programul de e-mail, cu PDF-ul atașat. O trimiteți chiar dumneavoastră.
web-form = Text pentru un formular de pe site-ul lor
    .hint = În formulare încape adesea doar un anumit număr de caractere. Îl găsiți lângă căsuță sau îl aflați când textul e tăiat.
    .limit = Câte caractere încap
    .whole = Încape tot. Caractere: { $count } din { $most }.
    .shorter = Încape, fără câteva propoziții ale programului. Caractere: { $count } din { $most }. Cuvintele dumneavoastră sunt toate aici.
    .left-out = Caractere: { $count } din { $most }. Nu a mai încăput: { $answers }. Scurtați sau spuneți în formular că urmează o scrisoare.
    .number = Scrieți numărul în cifre, de la { $least } la { $most }.
    .copy = Copiați textul pentru formular
window = Adresa stă acolo unde se vede prin fereastra plicului. Împăturiți o foaie de probă înainte să trimiteți.
own-sentences = Propozițiile programului
    .hint = Ce spune programul în jurul cuvintelor dumneavoastră. În locul lor stă „…”.

## Every answer

your-answers = Răspunsurile dumneavoastră
    .nothing = Nimic încă
    .all = Toate răspunsurile, pe rând
    .all-hint = Alegeți un răspuns ca să îl schimbați.
    .yes = da
change-on = Schimbați la „{ $page }”
change = Schimbați
    .aloud = : { $page }
row-more = { $text } (și încă { $count })
row-opening-long_customer = începe cu faptul că le folosiți serviciile de mult
row-opening-facts = începe cu faptele
row-for = pentru { $name }
row-references = { $count ->
    [one] 1 număr de referință
    [few] { $count } numere de referință
   *[other] { $count } de numere de referință
}
row-facts = { $count ->
    [one] 1 fapt
    [few] { $count } fapte
   *[other] { $count } de fapte
}
row-evidence = { $count ->
    [one] 1 dovadă
    [few] { $count } dovezi
   *[other] { $count } de dovezi
}
row-contacts = { $count ->
    [one] 1 apel sau mesaj în jurnal
    [few] { $count } apeluri și mesaje în jurnal
   *[other] { $count } de apeluri și mesaje în jurnal
}
row-impact = ce v-a costat în afară de bani
row-requests = { $count ->
    [one] 1 cerere
    [few] { $count } cereri
   *[other] { $count } de cereri
}
row-by = răspuns până la { $day }
row-no-date = încă fără dată pentru răspuns
row-call-only = { $count ->
    [one] 1 compromis, doar pentru apel
    [few] { $count } compromisuri, doar pentru apel
   *[other] { $count } de compromisuri, doar pentru apel
}
row-in-letter = { $count ->
    [one] 1 compromis, și în scrisoare
    [few] { $count } compromisuri, și în scrisoare
   *[other] { $count } de compromisuri, și în scrisoare
}
row-least = minimul, doar pe ultima pagină a ghidului de convorbire

## A copy to go on with, and the end

save = Păstrați o copie, ca să puteți continua altă dată
    .hint = Toate răspunsurile într-un singur fișier. Îl deschideți altă dată, de pe prima pagină.
    .button = Salvați răspunsurile într-un fișier
    .inside = Un PDF de păstrat are în el toate răspunsurile, inclusiv cele care sunt doar pentru dumneavoastră. Păstrați-l, nu îl trimiteți.
    .document = De păstrat: { $document }
    .lacks = Aceste răspunsuri nu pot intra în fișier așa cum sunt. Îndreptați-le întâi sau notați-le în altă parte.
done = Ați terminat?
    .hint = Ștergeți ciorna de pe acest dispozitiv. Ce ați descărcat rămâne în folderul Descărcări până îl ștergeți de acolo.
erase = Ștergeți de pe acest dispozitiv
    .sure = Ciorna se șterge definitiv de pe acest dispozitiv. Nu mai poate fi adusă înapoi.
    .yes = Ștergeți ciorna
    .no = Păstrați-o
