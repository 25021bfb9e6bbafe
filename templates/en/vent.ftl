# A box of one’s own. What is written in it never leaves the page, but for sentences that one picks.

step-vent = Vent first
    .title = Vent first
    .lead = Write down everything that is wrong with them, as angrily as you like. Nobody else will read it.

## Writing

vent-label = What I would love to tell them
vent-kept = Not kept: gone when you leave this page.
vent-read = Now read it as if you were at the other end
vent-throw = Throw it away
vent-empty = The box is empty. One line is enough, and a rude one will do.
vent-thrown = Thrown away. The box is empty.

## Reading it at the other end

vent-other-end = At the other end
vent-scene = Imagine you work there, and you are answering the telephone today. You did not cause this. This is what you hear:
vent-question = That is a lot, and you have every reason to be angry. But what would the person who hears it do first: help, or defend themselves?
vent-breathe = Take one breath
vent-back = Back to writing

## One breath

vent-breath = One breath
vent-in = In: 1, 2, 3, 4.
vent-out = Out slowly: 1, 2, 3, 4, 5, 6.
vent-why = Most people defend themselves first, even those who want to help. Said calmly, the same things are easier to help with.
vent-on = Feel better? Press “{ next }”. If not, take another breath.

## Making something of it

vent-make = Make something of this
vent-pick = Which of these do you want to use? A fact gets a date; something that hurt gets a word for how it felt.
vent-rest = Whatever you leave here is thrown away. It is never sent.
vent-take = Take these with me
vent-sentence = What to do with: “{ "{sentence}" }”
vent-fact = A fact
vent-feeling = What hurt
vent-none = Pick at least one sentence, or carry on without.
