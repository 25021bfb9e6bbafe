# The draft on the customer's computer: where it stays, what can go wrong with it, and several.

kept-here = Ciorna rămâne în acest browser și nicăieri altundeva.
kept-tab = Ciorna rămâne până închideți această filă.
kept-trouble = Acest browser nu lasă programul să păstreze ciorna. Salvați răspunsurile într-un fișier înainte să închideți pagina.
kept-broken = O ciornă păstrată aici nu mai poate fi citită. Puteți începe din nou sau puteți deschide un fișier salvat.
kept-aside = Ciorna e deschisă și în altă fereastră. Ca să nu se piardă niciun cuvânt, ce scrieți aici este de acum o ciornă separată. Le găsiți pe amândouă pe prima pagină.
kept-other = Ciorna a fost schimbată în altă fereastră.
kept-other-show = Vedeți ce s-a scris acolo
kept-other-mine = Continuați cu ce e aici
kept-gone = Ciorna a fost ștearsă în altă fereastră.
kept-gone-keep = Păstrați ce e aici
kept-gone-let-go = Renunțați la ea
kept-close = Bine

drafts = Ciorne pe acest dispozitiv
drafts-hint = Folosește și altcineva dispozitivul? Atunci ștergeți ciornele când ați terminat.
draft-nameless = Încă fără numele firmei
draft-open-here = deschisă aici
draft-changed = Schimbată pe { $day }
draft-open = Deschideți
    .aloud = Deschideți: { $draft }
draft-rename = Schimbați numele
    .aloud = Schimbați numele: { $draft }
draft-rename-to = Numele nou
draft-rename-done = Păstrați numele
draft-delete = Ștergeți
    .aloud = Ștergeți: { $draft }
draft-delete-sure = Ștergeți această ciornă de pe dispozitiv? Nu mai poate fi adusă înapoi.
draft-delete-yes = Ștergeți-o
draft-no = Păstrați-o
draft-new = Începeți o ciornă nouă
drafts-days = Ciornele nefolosite se șterg singure. După câte zile?
# The number is put in by the browser, so no plural can be chosen: the word stands in the label.
drafts-days-of = { $days }
drafts-erase = Ștergeți tot de pe acest dispozitiv
drafts-erase-sure = Se șterg toate ciornele pe care programul le păstrează în acest browser. Nu mai pot fi aduse înapoi. Închideți întâi celelalte file cu programul. Fișierele salvate rămân unde sunt.
drafts-erase-yes = Ștergeți tot
drafts-erased = Totul e șters.
