# The short way. The boxes have the names that they have on the six pages (wizard.ftl).

step-short = Pe scurt
    .title = Cinci întrebări
    .lead = Răspunsurile ajung pentru o scrisoare și un ghid de convorbire. Săriți peste ce vreți; puteți adăuga mai târziu.
short-company = 1. Cu cine aveți problema?
    .why = Vă găsesc mai repede după un număr, de exemplu codul de client.
short-happened = 2. Ce s-a întâmplat și când?
    .why = Cititorul nu a fost acolo. O zi și un fapt îi sunt de ajuns ca să înceapă.
    .ask-then = Și apoi?
    .then = Și apoi
short-feel = 3. Ce ați simțit?
    .why = Un sentiment nu poate fi contestat și arată cât contează pentru dumneavoastră ce s-a întâmplat.
short-remedy = 4. Ce ar îndrepta lucrurile?
    .why = Cereți, și nimeni nu mai trebuie să ghicească.
short-customer = 5. Cine sunteți și cum vă pot găsi?
    .why = Ajunge un telefon, un e-mail sau o adresă.
short-more = { $count ->
    [one] Mai aveți un răspuns la „{ $page }”.
    [few] Mai aveți { $count } răspunsuri la „{ $page }”.
   *[other] Mai aveți { $count } de răspunsuri la „{ $page }”.
}
