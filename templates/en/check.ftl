# Check and download: how ready it is, the ways out, every answer, and the end.

## How ready it is

not-yet = not yet
there = included:
coverage-nine = Who asks for these nine things
coverage-asked-by = Asked for by { $guides }
gap-contact = Say who you are and how they can reach you.
    .go = Add how to reach you
gap-date = The kit writes today’s date.
    .go = Check the date
gap-addressee = Say which company it is, and give a department, a person or an address there.
    .named = Say which department, person or address it should go to.
    .go = Add who it goes to
gap-references = A number helps them find you in their files.
    .go = Add a number
gap-facts_in_order = Say what happened, and when. A fact with a date is easy to check.
    .go = Add what happened
gap-effect = Say what it did to you, or what it cost you.
    .go = Add what it meant for you
gap-steps_taken = Say who you have spoken to. If you haven’t spoken to anyone yet, leave this.
    .go = Add who you spoke to
gap-what_is_asked = Say what would put it right.
    .go = Add what you are asking for
gap-reply_by = Set a date for their reply. Fourteen days is usual.
    .go = Give them { $days } days
worth-a-look = Worth a look
more-of-these = { $count } more

## The ways out

documents = Download, copy or print
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
    .by-hand = Your browser does not let the kit copy for you. The text in this box is selected: copy it from here.
print = Print it
    .aloud = Print it: { $document }
other-formats = Other formats
    .of = Other ways to save the { $document }
format-text = Plain text
    .of = { $document }: plain text
format-html = Web page
    .of = { $document }: web page
format-docx = Word document
    .of = { $document }: Word document
format-eml = Email draft
    .of = { $document }: email draft
    .hint = Opens in your email program, with the PDF attached. You send it yourself.
web-form = Text for a form on their website
    .hint = Online forms often limit how much you can write. The limit is usually shown beside the box; if not, you find out when your text is cut off.
    .limit = Character limit
    .whole = All of it fits: { $count } of { $most } characters.
    .shorter = It fits once some of the kit’s own sentences are left out: { $count } of { $most } characters. Your words are all there.
    .left-out = { $count } of { $most } characters. This did not fit: { $answers }. Shorten it, or say in the form that a letter will follow.
    .number = Write the number in digits, from { $least } to { $most }.
    .copy = Copy the text for the form
window = The address is placed so that it shows in a window envelope. Fold the letter and check before you send it.
own-sentences = The kit’s own sentences
    .hint = What the kit says around your words. “…” shows where yours go.

## Every answer

your-answers = Your answers
    .nothing = Nothing yet
    .all = Every answer, one by one
    .all-hint = Choose an answer to change it.
    .yes = yes
change-on = Change this on “{ $page }”
change = Change
    .aloud = : { $page }
row-more = { $text } (and { $count } more)
row-opening-long_customer = begins with how long you have been a customer
row-opening-facts = begins with the facts
row-for = for { $name }
row-references = { $count ->
    [one] 1 number
   *[other] { $count } numbers
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
row-by = reply by { $day }
row-no-date = no reply-by date yet
row-call-only = { $count ->
    [one] 1 compromise, for the call only
   *[other] { $count } compromises, for the call only
}
row-in-letter = { $count ->
    [one] 1 compromise, in the letter too
   *[other] { $count } compromises, in the letter too
}
row-least = the least you would settle for, on the script’s last page only

## A copy to carry on with later, and the end

save = Save a copy to carry on with later
    .hint = All your answers in one file. You can open it another day, from the first page.
    .button = Save my answers as a file
    .inside = A PDF to keep has all your answers inside, including the ones for you alone. Keep it: don’t send it.
    .document = { $document } to keep
    .lacks = These answers can’t be saved in the file as they are. Correct them first, or note them somewhere else.
done = Done?
    .hint = Delete your draft from this device. What you downloaded stays in your Downloads folder until you delete it there.
erase = Delete my draft from this device
    .sure = This deletes your draft from this device. It can’t be undone.
    .yes = Delete this draft
    .no = Keep it
