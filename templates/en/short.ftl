# The short way. The boxes have the names that they have on the six pages (wizard.ftl).

step-short = The short way
    .title = Five questions
    .lead = Your answers are enough for a letter and a call script. Skip what you like; you can add more later.
short-company = 1. Who let you down?
    .why = They will find you faster if you give a number, such as your account number.
short-happened = 2. What happened, and when?
    .why = The reader was not there. A day and a fact give them something to go on.
    .ask-then = And then?
    .then = And then
short-feel = 3. How did it make you feel?
    .why = Nobody can argue with a feeling, and it shows that this matters.
short-remedy = 4. What would put it right?
    .why = Ask for it, and it is on the table. Nobody has to guess.
short-customer = 5. Who are you, and how can they reach you?
    .why = One way to reach you is enough.
short-more = { $count ->
    [one] There is one more on “{ $page }”.
   *[other] There are { $count } more on “{ $page }”.
}
