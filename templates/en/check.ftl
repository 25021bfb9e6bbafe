# Check and take away: how ready it is, the ways out, every answer, and the end.

## How ready it is

not-yet = not yet
there = is there:
coverage-nine = Who asks for these nine
coverage-asked-by = Asked for by { $guides }
gap-contact = Say who you are and how an answer can reach you.
    .go = Add how to reach you
gap-date = The kit writes today’s date.
    .go = Look at the date
gap-addressee = Say which company it is, and a department, a person or an address there.
    .named = Say which department, person or address there it goes to.
    .go = Add who it goes to
gap-references = A number helps them find you in their files.
    .go = Add a number
gap-facts_in_order = Say what happened, and when. A fact with a date is easy to check.
    .go = Add what happened
gap-effect = Say what it did to you, or what it cost you.
    .go = Add what it meant
gap-steps_taken = Say whom you have spoken to. If nobody yet, leave it.
    .go = Add whom you spoke to
gap-what_is_asked = Say what would put it right.
    .go = Add what you ask
gap-reply_by = Name a date for the answer. Fourteen days is usual.
    .go = Offer { $days } days
worth-a-look = Worth a look
more-of-these = { $count } more

## The ways out

documents = Take it away
checked = I have checked every fact
    .hint = Only you were there. The kit can’t know.
pdf-pages = { $count ->
    [one] PDF, one page
    [2] PDF, two pages
    [3] PDF, three pages
    [4] PDF, four pages
   *[other] PDF, { $count } pages
}
document-lacks = It would say more with:
copy = Copy the text
    .aloud = Copy the text: { $document }
    .done = Copied
    .by-hand = Your browser keeps the clipboard to itself. The text is marked in this box: copy it from here.
print = Print it
    .aloud = Print it: { $document }
other-formats = Other formats
    .of = Other ways to take the { $document }
format-text = Plain text
    .of = { $document }: plain text
format-html = Web page
    .of = { $document }: web page
format-docx = Word document
    .of = { $document }: Word document
format-eml = E-mail draft
    .of = { $document }: e-mail draft
    .hint = Opens in your mail program, with the PDF attached. You send it yourself.
web-form = Text for a form on their website
    .hint = Forms often take only so many characters. The number stands beside the box, or you see it when the text is cut off.
    .limit = Characters that fit
    .whole = All of it fits: { $count } of { $most } characters.
    .shorter = It fits, without some sentences of the kit’s: { $count } of { $most } characters. Your words are all there.
    .left-out = { $count } of { $most } characters. This did not fit: { $answers }. Shorten it, or say there that a letter follows.
    .number = Write the number in digits, from { $least } to { $most }.
    .copy = Copy the text for the form
window = The address stands where a window envelope shows it. Fold one sheet and check before you send it.
own-sentences = The kit’s own sentences
    .hint = What the kit says around your words. Where yours stand, there is “…”.

## Every answer

your-answers = Your answers
    .nothing = Nothing yet
    .all = Every answer, one by one
    .all-hint = Choose an answer to change it.
    .yes = yes
change-on = Change on “{ $page }”
change = Change
    .aloud = : { $page }
row-more = { $text } (and { $count } more)
row-opening-long_customer = begins with how long you have been a customer
row-opening-facts = begins with the facts
row-for = for { $name }
row-references = { $count ->
    [one] 1 reference
   *[other] { $count } references
}
row-facts = { $count ->
    [one] 1 fact
   *[other] { $count } facts
}
row-evidence = { $count ->
    [one] 1 piece of evidence
   *[other] { $count } pieces of evidence
}
row-contacts = { $count ->
    [one] 1 call or message in the log
   *[other] { $count } calls and messages in the log
}
row-impact = what it cost beyond money
row-requests = { $count ->
    [one] 1 request
   *[other] { $count } requests
}
row-by = answer by { $day }
row-no-date = no reply-by date yet
row-call-only = { $count ->
    [one] 1 compromise, for the call only
   *[other] { $count } compromises, for the call only
}
row-in-letter = { $count ->
    [one] 1 compromise, in the letter too
   *[other] { $count } compromises, in the letter too
}
row-least = the least, on the script’s last page only

## A copy to go on with, and the end

save = Keep a copy to go on with
    .hint = All your answers in one file. Open it on the first page another day.
    .button = Save my answers as a file
    .inside = A PDF to keep has all your answers inside, also the ones for you alone. Keep it, don’t send it.
    .document = { $document } to keep
    .lacks = These answers can’t be in the file as they are. Mend them first, or note them elsewhere.
done = Done?
    .hint = Take your draft off this computer. What you downloaded stays in your Downloads folder until you remove it there.
erase = Erase from this computer
    .sure = This erases this draft, here and from this computer. It can’t be undone.
    .yes = Erase this draft
    .no = Keep it
