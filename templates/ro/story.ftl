# A story told in one go, and cut into facts.

step-story = Povestea
    .title = Cu vorbele dumneavoastră
    .lead = Povestiți o dată, de la început. Programul împarte povestea în fapte, iar dumneavoastră spuneți când a fost fiecare.

story-text = Povestea
    .hint = Povestiți ca unui prieten. Puteți și dicta: apăsați microfonul de pe tastatură.
    .placeholder = Luni, 12 octombrie, am stat acasă toată ziua. Nu a venit niciun tehnician. La cinci am sunat și mi-au spus…
story-cut = Împărțiți în fapte
story-nothing = Scrieți sau dictați întâi câteva cuvinte. Povestea se împarte la sfârșitul fiecărei propoziții.
story-long = Povestea e prea lungă (caractere: { $count }). La o împărțire încap cel mult { $most }. Mutați ultima parte în alt loc, împărțiți restul, apoi aduceți și partea aceea.
story-many = Ar ieși prea multe fapte: { $count }. Încap cel mult { $most }. Mutați ultima parte în alt loc, împărțiți restul, apoi aduceți și partea aceea.
story-same = Povestea nu s-a schimbat de când ați împărțit-o, așa că faptele de mai jos rămân cum sunt.
story-all-there = Toate acestea sunt deja printre răspunsuri.

story-facts = { $count ->
    [0] Nimic de aici nu ajunge la fapte
    [one] Un fapt din poveste
    [few] { $count } fapte din poveste
   *[other] { $count } de fapte din poveste
    }
    .hint = Citiți-l pe fiecare ca și cum nu ați fi fost acolo. Uniți ce merge împreună și lăsați deoparte ce nu ajută. Un fapt fără zi rămâne acolo unde l-ați povestit.
story-there = { $count ->
    [one] O parte din poveste este deja printre răspunsuri. Rămâne acolo așa cum e.
    [few] { $count } părți din poveste sunt deja printre răspunsuri. Rămân acolo așa cum sunt.
   *[other] { $count } de părți din poveste sunt deja printre răspunsuri. Rămân acolo așa cum sunt.
    }
story-what = Faptul { $number }
story-date = Data
    .hint = dacă o știți
    .read = Luată din această propoziție. Schimbați-o dacă a fost altă zi.
story-same-day = În aceeași zi cu cel de sus
story-join = Uniți cu cel de sus
story-apart = Despărțiți din nou
story-leave = Lăsați deoparte
story-left = Lăsat deoparte: { $text }
story-gone = Ați scos asta de la „{ $page }”: { $text }
story-put = Puneți-le la fapte

# A sentence that tells no fact but a feeling or a wish.
story-elsewhere = Nu e un fapt?
    .hint = Ce ați simțit și ce vă doriți au locul lor în scrisoare.
story-is-feel = Asta am simțit
story-is-remedy = Asta vreau
story-moved = Merge la „{ $page }”: { $text }
    .back = Treceți înapoi la fapte

# What was cut from words that are no longer in the story.
story-aside = { $count ->
    [one] Un fapt ale cărui cuvinte nu mai sunt în poveste
    [few] { $count } fapte ale căror cuvinte nu mai sunt în poveste
   *[other] { $count } de fapte ale căror cuvinte nu mai sunt în poveste
    }
    .all = Puneți-le pe toate la loc

story-none = Încă nu e nimic de adăugat. Aduceți înapoi un fapt lăsat deoparte sau scrieți ceva într-un fapt gol.
story-fact-long = Faptul { $number } are prea multe caractere: { $count }. Încap cel mult { $most }. Scurtați-l sau treceți în poveste o parte din el pe un rând nou și împărțiți-o încă o dată.
story-other-long = Ce merge la „{ $page }” are prea multe caractere: { $count }. Încap cel mult { $most }. Treceți-l înapoi la fapte și scurtați-l.
story-room = { $room ->
    [0] La „{ $page }” nu mai e loc: încap cel mult { $most }. Scoateți câteva de acolo, apoi reveniți.
    [one] La „{ $page }” mai e loc pentru unul, iar aici aveți { $count }. Uniți câteva sau lăsați câteva deoparte.
    [few] La „{ $page }” mai e loc pentru { $room }, iar aici aveți { $count }. Uniți câteva sau lăsați câteva deoparte.
   *[other] La „{ $page }” mai e loc pentru { $room }, iar aici aveți { $count }. Uniți câteva sau lăsați câteva deoparte.
    }

story-put-happened = { $count ->
    [one] S-a adăugat un fapt.
    [few] S-au adăugat { $count } fapte.
   *[other] S-au adăugat { $count } de fapte.
    }
story-put-feel = { $count ->
    [one] O propoziție a ajuns la „{ $page }”.
    [few] { $count } propoziții au ajuns la „{ $page }”.
   *[other] { $count } de propoziții au ajuns la „{ $page }”.
    }
story-put-remedy = { $count ->
    [one] O propoziție a ajuns la „{ $page }”.
    [few] { $count } propoziții au ajuns la „{ $page }”.
   *[other] { $count } de propoziții au ajuns la „{ $page }”.
    }
story-undo = Anulați
story-on = Mai departe la „{ $page }”
story-stay = { $count ->
    [one] O propoziție rămâne la „{ $page }”, pentru că ați schimbat-o acolo.
    [few] { $count } propoziții rămân la „{ $page }”, pentru că le-ați schimbat acolo.
   *[other] { $count } de propoziții rămân la „{ $page }”, pentru că le-ați schimbat acolo.
    }

# Told, and not yet among the answers; on this page above Next, and on the page that follows.
story-uncut = Povestea e păstrată, cuvânt cu cuvânt. Împărțiți-o în fapte și le veți găsi aici.
    .go = Înapoi la poveste
    .before-next = Dacă apăsați „{ $next }”, povestea rămâne aici, neîmpărțită. Împărțiți-o întâi în fapte, ca să le aveți mai departe.
story-cut-only = Povestea e păstrată, împărțită în fapte. Puneți-le la răspunsuri și le veți găsi aici.
    .go = Înapoi la poveste
    .before-next = Dacă apăsați „{ $next }”, faptele rămân aici. Puneți-le întâi la răspunsuri, ca să le aveți mai departe.
