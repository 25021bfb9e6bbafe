# What was noticed in a case. Each sentence says what to do, in everyday words.

## Problems: an answer that can't be used. Looked up as problem-<field>-<code>, then problem-<code>.

problem-file_too_large = This file is larger than { $most } MB. The file with your answers is smaller; look for the .json file that the kit saved.
problem-pdf_too_large = This file is larger than { $most } MB. A PDF to keep is smaller; look for it, or for the .json file that the kit saved.
problem-pdf_without_case = Your answers are not in this PDF. A copy to send does not contain them; look for the copy to keep, or for the .json file that the kit saved.
problem-pdf_changed = Another program has saved this PDF again, or part of it has been lost. The answers in it can’t be read any more; look for the original PDF or .json file that the kit saved.
problem-case_too_large = Your answers are too long to save in a file that the kit can open again. It has room for { $most } MB. Shorten the longest ones.
problem-file_not_text = This file does not hold your answers: it is not text. Look for the .json file that the kit saved.
problem-file_too_deep = This is not a file that the kit saved. Look for the .json file.
problem-file_not_json = The kit can’t read line { $line } of this file. If you changed the file, look there for a missing comma, quotation mark or bracket. If not, open another copy.
problem-file_empty = This file is empty. Look for the .json file that the kit saved.
problem-number_too_long = This file contains a number with thousands of digits. Remove it.
problem-file_not_case = This is not a file that the kit saved. Look for the .json file with your answers.
problem-format_newer = This file was saved by a newer version of the kit. Update the kit, then open it again.
problem-format_unknown = This file does not say "format": "complaint-kit/1", so the kit can’t read your answers from it.
problem-unknown_key = There is no field called “{ $value }”. Check the spelling, or remove it.
problem-key_twice = The field “{ $value }” appears here twice. Keep only one.
problem-number_not_finite = { $value } is not a number that the kit can use. Write the amount as digits in quotes, as in "86.40".
problem-text_too_long = This is longer than { $most } characters. Shorten it, or put part of it into another answer.
problem-list_too_long = There are more than { $most } entries here. Put some of them together.
problem-date_form = Write the date as year-month-day, as in 2026-10-12.
problem-date_impossible = There is no such day in the calendar. Check the day and the month.
problem-date_years = Use a date between 1900 and 2100.
problem-time_form = Write the time as hours and minutes, as in 09:20.
problem-amount_form = Write the amount in digits only, with a point before the pence or cents, as in 86.40.
problem-amount_sign = Write the amount without plus or minus.
problem-amount_digits = Write the amount with at most { $most } digits.
problem-amount_decimals = { $most ->
    [0] Write the amount in whole { $currency }, with no decimal places.
   *[other] Write the amount with no more than { $most } decimal places; { $currency } has no more than that.
}
problem-country_unknown = “{ $value }” is not a country code. Use two capital letters, as in GB or US.
problem-currency_unknown = “{ $value }” is not a currency code. Use three capital letters, as in GBP or USD.
problem-language_form = “{ $value }” is not a language code. Use one such as en or sv.
problem-lead_in_several = Choose one good thing to begin with.
problem-evidence_id_twice = “{ $value }” stands for two pieces of evidence. Give one of them another name.
problem-string_type = Write this as text, in quotes.
problem-bool_type = Write true or false here, without quotes.
problem-list_type = Write this as a list, in square brackets.
problem-model_type = Write this as an object, in curly brackets.
problem-literal_error = Use one of the words allowed here: { $known }.
problem-missing = This is missing.

## Advice: the case can go out as it is, and would be stronger.

advice-customer-contact-missing = Add an email address, a telephone number or a postal address. Without one, nobody can reply to you.
advice-customer-reply_by-not_given = You asked them to reply this way. Add the address or number they need for it, or choose another way.
advice-company-references-missing = Add a customer, order or case number if you have one. It is the first thing they will look for.
advice-timeline-date-missing = Add the date, even if it is only roughly right. A fact with a date is hard to overlook.
advice-timeline-date-in_future = This date is still to come. Check the day and the year.
advice-timeline-promised-no_date = Add the day on which this was promised. You can hold them to a promise with a date.
advice-timeline-promised-no_name = Who promised this? A first name is enough. If nobody gave one, leave it.
advice-timeline-evidence-not_listed = “{ $id }” is not in your list of evidence. Add it there, or remove it here.
advice-amount-no_currency = Which currency is this? Choose one, so that the sum can’t be misread.
advice-contacts-date-in_future = This date is still to come. Check the day and the year.
advice-contacts-promised-no_date = When did they say they would do this by? Add the date, or ask for one.
advice-contacts-promised-no_name = Who promised this? A first name is enough.
advice-remedy-sought-missing = Say what would put it right. A company that has to guess will offer less.
advice-remedy-sought-amount-unexplained = None of your facts shows where this amount comes from. Add the cost to the fact that it belongs to.
advice-remedy-respond_by-missing = Set a date for their reply. Fourteen days is usual.
advice-remedy-respond_by-in_past = This date has passed. Choose one that gives them time, such as two weeks from today.
advice-remedy-respond_by-before_last_fact = This date is before the last thing that happened. Check both dates.

## Holds: something that should not leave the house.

hold-card_number = This looks like a card number. Nobody needs it to answer you.
hold-secret = This looks like a secret, such as a PIN or a password. Nobody needs it to answer you.

## Coverage: what official guides ask of a complaint.

coverage-summary = You have { $done } of the { $all } things that official guides ask for.
coverage-summary-missing = You have { $done } of the { $all } things that official guides ask for – { $missing }.
coverage-contact = how to reach you
    .missing = no name, or no way to reach you, yet
coverage-date = date
    .missing = no date yet
coverage-addressee = who it goes to
    .missing = no company with an address or department yet
coverage-references = reference numbers
    .missing = no reference number yet
coverage-facts_in_order = facts in order
    .missing = not every fact has a date yet
    .none = nothing yet on what happened
    .undated = { $count ->
        [one] one fact has no date yet
       *[other] { $count } facts have no date yet
    }
coverage-effect = what it meant for you
    .missing = nothing yet on what it meant for you
coverage-steps_taken = who you spoke to
    .missing = nothing yet on who you spoke to
coverage-what_is_asked = what you are asking for
    .missing = no request yet
coverage-reply_by = reply-by date
    .missing = no reply-by date yet
