# The wizard's words. A message is named after the field it asks for; dots become dashes.

kit = Complaint Kit
back = Back
next = Next
menu = Step { $number } of { $all }
here = Here
choose = Choose
look-here = check this
removed = Removed.
put-back = Put it back
list-full = There is room for { $most } entries here. Put some of them together.
finished = How the letter will put it
poor-is = Easy to dismiss
summary-problems = { $count ->
    [one] One answer can’t be used as it stands:
   *[other] { $count } answers can’t be used as they stand:
}
skip = Skip to the page’s content
heard-letter = Your letter now says:

## The letter at the side

see-letter = See my letter
letter-will-grow = Your { $document } will grow here
letter-so-far = Your { $document } so far
legend-yours = underlined: yours
legend-kit = plain: the kit’s
legend-missing = dashed: to fill in
shown = Which one to look at
marks = Show who wrote what
beside = In { $language } too
    .hint = The kit’s sentences, in { $language }. Your own words stay as you wrote them: the kit does not translate.
    .copy = To read for yourself, in { $language }. Don’t send this one.

## How far each step is

state-start = The example is open
state-vent = Private, and only if you like
state-chosen = { $count ->
    [one] 1 good thing
   *[other] { $count } good things
}
state-who = { $count ->
    [one] 1 number
   *[other] { $count } numbers
}
state-happened = { $count ->
    [one] 1 fact
   *[other] { $count } facts
}
state-remedy = { $count ->
    [one] 1 request
   *[other] { $count } requests
}
state-check = { $done } of { $all } in place
state-tips = { $count ->
    [one] 1 tip
   *[other] { $count } tips
}

## Steps: the title in the menu, the heading of the page, and what the page is for.

step-start = Start
    .title = Say what went wrong, so that they can put it right
    .lead = The kit turns what happened into a letter and a script for your call. You can leave any field empty.
step-chosen = What they do well
    .title = What they do well
    .lead = Begin with one good thing, and they will listen to the rest.
    .good-is = Easy to hear
    .good = “I have always appreciated that you tell me when the bin day changes.”
    .poor = “I don’t know why I put up with you.”
step-who = Who
    .title = Who
    .lead = They can only answer if they can find you in their files and reach you.
    .good-is = Easy to act on
    .good = “Account number NL-4471-2208. The best way to reach me is by email.”
    .poor = “You know very well who I am.”
step-happened = What happened
    .title = What happened
    .lead = One fact at a time, in order, so that somebody who was not there can follow and check.
    .good-is = Easy to act on
    .good = “On 12 October I stayed at home all day. No engineer came.”
    .poor = “Your people never show up.”
step-feel = How I feel
    .title = How I feel
    .lead = Be as angry as you are, but speak about yourself: nobody can argue with “I felt”.
    .good-is = Easy to hear
    .good = “I felt angry when I stayed at home all day and nobody called me back.”
    .poor = “You always promise and never deliver.”
step-remedy = What would put it right
    .title = What would put it right
    .lead = Say what you want, and it is on the table. If they have to guess, they will offer less.
    .good-is = Easy to act on
    .good = “An engineer within a week, and the £96.00 I lost in pay.”
    .poor = “I want this sorted out, and I won’t let it go.”
step-check = Check and download
    .title = Check and download
    .lead = Read it once as if you were the person who opens it. Then it is ready to send.

## Start

keep = Should your draft be kept?
keep-here = Yes, in this browser
keep-tab = Only until I close this tab
where = Your draft is kept in this browser only. While the page is open, the kit’s server works on it too, but nothing is saved there or passed on. If other people use this device, choose “Only until I close this tab”.
take = What would you like the kit to make?
take-both = a letter and a call script
take-letter = a letter
take-script = a call script
way-on = Carry on with my draft
    .hint = { $company }
    .hint-nameless = Your answers so far are still here.
way-on-example = Carry on with the example
    .hint = A made-up complaint to { $company }. Change it as you like.
way-steps = Step by step
    .hint = Six short pages.
way-short = The short way
    .hint = Five questions.
way-story = In your own words
    .hint = Type, paste or dictate.
way-vent = Vent first
    .hint = Private, and never kept.
start-open = Open a file I saved
start-file = A file that the kit saved: complaint.json, or a PDF to keep
start-example = Look at an example
    .hint = A made-up complaint with all its answers. You can change anything in it.
example-missed-engineer = The engineer who never came
example-missed-collection = The bins that nobody emptied
replace = Open this one in place of your draft? Yours stays in the list of drafts on this page, if this browser keeps drafts. To be sure, save a copy first.
    .yes = Open this one
    .no = Stay with mine
interface = Language of these pages
language = Language of the letter
country = Country the letter goes to
# $language is named in the language of the pages.
write-in = Write your answers in { $language }, so that the reader understands them. The kit does not translate.

## What they do well

topic = What it is about
topic-missed_appointment = Nobody came
topic-late_delivery = A late delivery
topic-faulty_goods = Something that does not work
topic-billing = A bill
topic-contract_cancellation = Ending a contract
topic-travel_disruption = A journey that went wrong
topic-public_service = A public service, such as a council
topic-poor_service = Poor service
topic-other = Something else
prompt-company = What made you choose them, or stay with them? Things people often mention:
    .name = They know my name, and can say it.
    .listen = They really listen.
    .quick = Quick and friendly, without overdoing it.
    .welcome = I feel welcome.
    .own-up = They own up to their mistakes.
    .extra = They give that bit extra.
    .quirk = Some odd reason that means something only to me.
prompt-council = What do you value about them? If there is nothing, leave this empty.
    .street = For your street or neighbourhood: street lights that work, a clean park.
    .you = For you: clear letters, forms that work.
    .people = Somebody there who listens, or calls back.
    .quirk = Some odd reason that means something only to you.
warm-up = Nothing comes to mind? Try a warm-up
    .back = Think of three places that you go back to, and of the one main reason for each.
    .never = Then think of places that you would never go back to. Notice how much more energy that second list has.
    .notice = Whoever reads your letter hears things from the second list all day. One thing from the first list makes them listen.
appreciations = Good things they have done for you
    .add = Add another good thing
    .remove = Remove this
appreciations-text = I have always appreciated that …
    .placeholder = you text me before every planned interruption
appreciations-lead_in = Begin with this one
opening = How to begin
opening-appreciation = With what I value
    .hint = The reader hears first that you mean well.
opening-long_customer = With how long I have dealt with them
    .hint = Neutral, and still friendly.
opening-facts = With the facts
    .hint = After an injury, a death, discrimination or danger, praise would be out of place.

## Who

company = Who let you down
company-name = Name of the company or council
company-kind = This is
company-kind-company = a company
company-kind-public_body = a council or public body
company-sector = Kind of service
company-sector-general = General
company-sector-banking = Bank or insurance
company-sector-telecom = Telephone and internet
company-sector-energy = Gas and electricity
company-sector-water = Water
company-sector-air = Flights
company-sector-rail = Trains
company-sector-post = Post and parcels
company-sector-housing = Housing
company-sector-public = Council or public service
company-sector-online = Online shop
company-references = Numbers they can find you by
    .add = Add another number
    .remove = Remove this number
company-references-label = Kind of number
    .placeholder = Account number
company-references-value = The number
    .placeholder = NL-4471-2208
company-reach = Where to write or call
company-more = More: department, a person’s name, what it is about
company-department = Department
    .placeholder = Customer Relations
company-contact_name = Name of a person there
company-address = Their address
company-email = Their email address
company-phone = Their telephone number
customer = You
customer-more = More: how your name is said, what would help you
spelled = You can spell it like this:
customer-name = Your name
customer-name_hint = How to say it
    .hint = for the call
    .placeholder = vish-NYEF-ska
customer-spelling_hint = Your own way of spelling it aloud
customer-address = Your address
customer-email = Your email address
customer-phone = Your telephone number
customer-reply_by = How they should reply
customer-reply_by-email = By email
customer-reply_by-post = By post
customer-reply_by-phone = By telephone
customer-reply_by-any = Any way
customer-needs = What they should know when they reply
    .hint = large print, an interpreter, no calls in the morning
on_behalf_of = I am writing for somebody else
    .hint = The facts are theirs, the feelings are yours.
on_behalf_of-name = Their name
on_behalf_of-relationship = Who they are to you
    .placeholder = my mother
on_behalf_of-authority = Why you may write for them
    .hint = who agreed, or what gives you the right
    .placeholder = she has asked me to, and has signed a note that says so

## How I feel

i_statements = How I feel
    .add = Add another feeling
    .remove = Remove this
i_statements-feeling = I felt …
    .placeholder = let down
feeling-other = another word
i_statements-when = … when …
    .placeholder = I stayed at home all day and nobody came
i_statements-because = … because …
    .placeholder = I lost a day’s pay
i_statements-request = What I would like
    .placeholder = I would like an explanation
impact = What it cost me beyond money
    .hint = time, worry, health, work

## What would put it right

remedy = What would put it right
remedy-sought = What I am asking for
    .why = Something that a person can say yes to: who does what and, if it is money, how much.
    .add = Ask for another thing
    .remove = Remove this
remedy-sought-text = What they should do
    .placeholder = An engineer within a week, at a time agreed with me
remedy-sought-kind = Kind
remedy-sought-amount = Amount
    .placeholder = 96.00
remedy-sought-amount-amount = Amount
    .placeholder = 96.00
remedy-sought-amount-currency = Currency
remedy-kind-repair = Repair
remedy-kind-replacement = Replacement
remedy-kind-refund = Refund
remedy-kind-compensation = Compensation
remedy-kind-correction = Correction
remedy-kind-delivery = Delivery
remedy-kind-cancellation = Cancellation
remedy-kind-explanation = Explanation
remedy-kind-apology = Apology
remedy-kind-payment_plan = Payment plan
remedy-kind-goodwill = Gesture of goodwill
remedy-kind-change_of_practice = A change in how they work
remedy-kind-other = Something else
remedy-respond_by = Reply by
    .by-when = By when
    .why = With a date, “soon” can’t become “never”. Fourteen days is usual.
offer-days = Give them { $days } days
remedy-acceptable = What I would accept instead
    .hint = For the call, when they say “I can’t do that”. It stays out of the letter unless you tick the box: once it is in writing, it is all they will offer.
    .empty = No compromise yet.
    .add = Add a compromise
    .remove = Remove this
remedy-acceptable-text = What they could do
    .placeholder = one month’s line rental credited to my account
remedy-acceptable-kind = Kind
remedy-acceptable-amount = Amount
    .placeholder = 48.00
remedy-acceptable-amount-amount = Amount
    .placeholder = 48.00
remedy-acceptable-amount-currency = Currency
remedy-acceptable-in_letter = Put this in the letter too
remedy-minimum = The least I would settle for
    .hint = private: only on the last page of your call script, never in a letter
    .title = For you alone

## Holds

hold-card_number-mask = Show only the last four
hold-card_number-dismiss = This is not a card number
hold-secret-mask = Hide it
hold-secret-dismiss = This is not a secret
