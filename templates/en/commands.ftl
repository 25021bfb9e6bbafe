# The command line.

commands-about = From a customer’s case to a call script and a letter.
commands-check = say what is noticed in a case
commands-coach = say what in a text would make its reader defensive
commands-text = the text, in UTF-8; - or nothing for standard input
commands-language = the language of the text, as in en or zh-Hans
commands-instead = { "    " }For example: { $suggestion }
commands-export = make a document of a case
commands-open = print the case in a case file or in a PDF to keep
commands-documents = list the documents that can be made
commands-languages = list the languages of the documents
commands-case = the case file
commands-file = the case file, or the PDF to keep
commands-json = as JSON, for another program
commands-document = which document: see “documents”
commands-format = { $formats }
commands-date = the day to take for today, as YYYY-MM-DD
commands-keep = put the case inside the PDF, to keep; without it, the PDF is to send
commands-output = the file to write; - for standard output
commands-held = Something in this case should not leave the house:

problem-usage = The command can’t be read ({ $detail }). “python -m complaint_kit --help” lists what there is.
problem-file_absent = There is no such file. Check the name and the folder.
problem-file_is_folder = This is a folder. Name the case file in it.
problem-file_unreadable = This file can’t be read. Check that you may open it.
problem-output_unwritable = This file can’t be written. Check the folder, and that you may write there.
problem-output_is_input = This is the file that the case is in. Name another one to write to.
problem-output_is_folder = This is a folder. Name a file in it.
problem-document_unknown = There is no document called “{ $value }”. There are: { $known }.
problem-format_not_made = There is no format called “{ $value }”. There are: { $known }.
problem-keep_is_pdf = Only a PDF can keep the case inside. Choose pdf, or leave out --keep.
problem-language_unknown = There is no language pack for “{ $value }” yet. There are: { $known }.
problem-coach_unknown = There is no coach for “{ $value }” yet. There are: { $known }.
problem-text_too_large = This text is larger than { $most } MB. Look at a part of it at a time.
problem-text_not_utf8 = This file is not text in UTF-8. Save it as UTF-8 text, then try again.
problem-language_missing = The case does not say in which language to write. Set its language to one of these: { $known }.
problem-pdf-missing_characters = A PDF can’t show these characters: { $characters }. Export html or text instead, or write them another way.
