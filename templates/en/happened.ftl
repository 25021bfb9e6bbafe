# Step 3, what happened: facts, their picture, evidence, and the log of calls.

card-done = Done

## Facts

timeline = What happened
    .empty = **No facts yet.** Begin with the day it started, or with what you remember best. The kit puts them in order.
    .add-first = Add the first fact
    .add = Add another fact
    .remove = Remove this fact
    .new = A new fact
timeline-date = Date
timeline-time = Time
    .placeholder = 09:20
timeline-what = What happened
    .placeholder = I stayed at home all day. No engineer came.
timeline-spoke_to = Who I spoke to
    .placeholder = Priya
timeline-promised = What was promised
    .placeholder = a call back the same day
timeline-cost = Cost
    .add = Cost
timeline-cost-amount = Cost
    .placeholder = 96.00
timeline-cost-currency = Currency
timeline-cost-kind = This money was
    .apart = Paid: you spent it. Charged: they billed you for it, and you say it is wrong. Lost: a day’s pay, food that went off.
timeline-cost-kind-paid = paid
timeline-cost-kind-charged = charged
timeline-cost-kind-lost = lost
timeline-evidence = Evidence
    .add = Evidence
    .hint = what proves it
    .placeholder = Choose from your list
timeline-evidence-new = New evidence: what is it? (it will be called { $id })
timeline-totals = So far: { $totals }

# What a closed card shows in a second line.
timeline-told-who = { $who } promised: { $promised }
timeline-told = Promised: { $promised }
timeline-spoken = Spoke to { $who }
timeline-proved = Evidence { $ids }

## The picture

timeline-picture = What happened, by date, and the time between
timeline-today = Today
timeline-later = { $span } later:
span-days = { $count ->
    [one] 1 day
   *[other] { $count } days
}
span-months = { $count ->
    [one] 1 month
   *[other] { $count } months
}
span-years = { $count ->
    [one] 1 year
   *[other] { $count } years
}
timeline-undated = No date yet: { $facts }

summary = Your complaint in one line
    .hint = at the top of your letter, and at the start of your call
    .placeholder = Missed engineer visit on 12 October, line dead since 5 October

## Evidence

evidence = Your evidence
    .hint = Photos, messages, bills. Each has a short name, so that a fact can point to it.
    .empty = **Nothing listed yet.** Begin with what you have at hand: a message, a bill, a photo.
    .add-first = Add a piece of evidence
    .add = Add another piece
    .remove = Remove
evidence-id = Name
evidence-title = What it is
    .placeholder = Text message confirming the appointment

## Calls and messages

contacts = Calls and messages
    .hint = A log of what was said, once you have called or written.
    .count = { $count ->
        [one] 1 in your log
       *[other] { $count } in your log
    }
    .empty = **Nothing in your log yet.** After each call, note who it was and what they said.
    .add-first = Add a call or message
    .add = Add another
    .remove = Remove this from the log
    .new = A new call or message
contacts-date = Date
contacts-time = Time
    .placeholder = 14:05
contacts-channel = How
    .placeholder = by telephone
contacts-person = Who I spoke to
    .placeholder = Dan
contacts-reference = Reference number they gave
contacts-said = What was said
contacts-promised = What they promised
contacts-promised_by = By when
contacts-outcome = What came of it
