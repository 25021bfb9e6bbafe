# What was noticed in a case. Each sentence says what to do, in everyday words.

## Problems: an answer that can't be used. Looked up as problem-<field>-<code>, then problem-<code>.

problem-file_too_large = Filen är större än { $most } MB. En fil med dina svar innehåller bara text; leta efter .json-filen som verktyget sparade.
problem-pdf_too_large = Filen är större än { $most } MB. En PDF för eget bruk är mindre; leta efter den, eller efter .json-filen som verktyget sparade.
problem-pdf_without_case = Dina svar finns inte i den här PDF-filen. Den är gjord för att skickas. Leta efter PDF-filen för eget bruk, eller efter .json-filen som verktyget sparade.
problem-pdf_changed = Ett annat program har sparat om den här PDF-filen, eller så har en del av den försvunnit på vägen. Svaren i den går inte att läsa längre; leta efter PDF-filen eller .json-filen så som verktyget sparade den.
problem-case_too_large = Dina svar är för långa för en fil som går att öppna igen. Den rymmer { $most } MB. Korta de längsta.
problem-file_not_text = Det här är ingen fil med svar: den innehåller något annat än text. Leta efter .json-filen som verktyget sparade.
problem-file_too_deep = Filen har för många nivåer för att vara en fil med svar. Leta efter .json-filen som verktyget sparade.
problem-file_not_json = Rad { $line } i filen går inte att läsa som JSON. Titta där efter ett komma, ett citattecken eller en parentes som saknas.
problem-file_empty = Filen är tom. Leta efter .json-filen som verktyget sparade.
problem-number_too_long = Det finns ett tal med tusentals siffror i filen. Ta bort det.
problem-file_not_case = Filen är JSON, men ingen fil med svar. En sådan börjar med en klammerparentes och anger sitt format.
problem-format_newer = Filen sparades av en nyare version av verktyget. Uppdatera verktyget och öppna den sedan igen.
problem-format_unknown = I filen står inte "format": "complaint-kit/1", så den går inte att läsa.
problem-unknown_key = Det finns inget fält som heter ”{ $value }”. Kontrollera stavningen, eller ta bort det.
problem-key_twice = Fältet ”{ $value }” står här två gånger. Behåll ett av dem.
problem-number_not_finite = { $value } är inget tal som kan stå i filen. Skriv beloppet med siffror inom citattecken, som "86.40".
problem-text_too_long = Det här är längre än { $most } tecken. Korta det, eller flytta en del till ett annat svar.
problem-list_too_long = Här finns fler än { $most } poster. Slå ihop några av dem.
problem-date_form = Skriv datumet som år-månad-dag, till exempel 2026-10-12.
problem-date_impossible = Den dagen finns inte i kalendern. Kontrollera dag och månad.
problem-date_years = Använd ett datum mellan 1900 och 2100.
problem-time_form = Skriv klockslaget som timmar och minuter, till exempel 09:20.
problem-amount_form = Skriv beloppet med bara siffror, till exempel 86,40 (i filen 86.40).
problem-amount_sign = Skriv beloppet utan plus eller minus.
problem-amount_digits = Skriv beloppet med högst { $most } siffror.
problem-amount_decimals = { $most ->
    [0] Skriv beloppet i hela { $currency }, utan decimaler.
   *[other] Beloppet har för många decimaler: { $currency } har { $most }.
}
problem-country_unknown = ”{ $value }” är ingen landskod. Använd två stora bokstäver, till exempel SE eller FI.
problem-currency_unknown = ”{ $value }” är ingen valutakod. Använd tre stora bokstäver, till exempel SEK eller EUR.
problem-language_form = ”{ $value }” är ingen språkkod. Använd en sådan som sv eller en.
problem-lead_in_several = Välj en sak att börja med.
problem-evidence_id_twice = ”{ $value }” står för två bevis. Ge ett av dem ett annat namn.
problem-string_type = Skriv det här som text, inom citattecken.
problem-bool_type = Skriv true eller false här, utan citattecken.
problem-list_type = Skriv det här som en lista, inom hakparenteser.
problem-model_type = Skriv det här som ett objekt, inom klammerparenteser.
problem-literal_error = Använd ett av orden som kan stå här: { $known }.
problem-missing = Det här saknas.

## Advice: the case can go out as it is, and would be stronger.

advice-customer-contact-missing = Lägg till en e-postadress, ett telefonnummer eller en postadress. Annars kan ingen svara dig.
advice-customer-reply_by-not_given = Du har bett om svar på det här sättet. Fyll i adressen eller numret, eller välj ett annat sätt.
advice-company-references-missing = Lägg till ett kund-, order- eller ärendenummer om du har ett. Det är det första de letar efter.
advice-timeline-date-missing = Lägg till datumet, även om det bara är ungefärligt. En händelse med datum är svår att bortse från.
advice-timeline-date-in_future = Den dagen har inte kommit än. Kontrollera dag och år.
advice-timeline-promised-no_date = Lägg till vilken dag det lovades. Ett löfte med datum är lättare att påminna om.
advice-timeline-promised-no_name = Vem lovade det? Ett förnamn räcker. Om ingen sa sitt namn, så hoppa över det.
advice-timeline-evidence-not_listed = ”{ $id }” finns inte i din lista över bevis. Lägg till det i listan, eller ta bort det härifrån.
advice-amount-no_currency = Vilken valuta är det? Välj en, så att summan inte kan missförstås.
advice-contacts-date-in_future = Den dagen har inte kommit än. Kontrollera dag och år.
advice-contacts-promised-no_date = Till när lovades det? Lägg till datumet, eller be om ett.
advice-contacts-promised-no_name = Vem lovade det? Ett förnamn räcker.
advice-remedy-sought-missing = Skriv hur det kan lösas. Den som får gissa erbjuder mindre.
advice-remedy-sought-amount-unexplained = Ingen av händelserna visar var beloppet kommer ifrån. Lägg till kostnaden vid den händelse som den hör till.
advice-remedy-respond_by-missing = Sätt ett datum för svaret. Fjorton dagar är vanligt.
advice-remedy-respond_by-in_past = Det datumet har passerat. Välj ett som ger dem tid, till exempel två veckor från i dag.
advice-remedy-respond_by-before_last_fact = Det här datumet ligger före det sista som hände. Kontrollera båda datumen.

## Holds: something that should not leave the house.

hold-card_number = Det här ser ut som ett kortnummer. Ingen behöver det för att svara dig.
hold-secret = Det här ser ut som något hemligt, till exempel en pinkod eller ett lösenord. Ingen behöver det för att svara dig.

## Coverage: what official guides ask of a complaint.

coverage-summary = { $done } av { $all } saker från de officiella råden finns med.
coverage-summary-missing = { $done } av { $all } saker från de officiella råden finns med. Att se över: { $missing }.
coverage-contact = kontaktuppgifter
    .missing = inget namn och inget sätt att nå dig än
coverage-date = datum
    .missing = inget datum än
coverage-addressee = mottagare
    .missing = ingen mottagare med adress eller avdelning än
coverage-references = referenser
    .missing = inget referensnummer än
coverage-facts_in_order = händelser i ordning
    .missing = inte datum på varje händelse än
    .none = inget än om vad som hände
    .undated = { $count ->
        [one] en händelse har inget datum än
       *[other] { $count } händelser har inget datum än
    }
coverage-effect = hur det påverkade dig
    .missing = inget än om hur det påverkade dig
coverage-steps_taken = vad du redan har gjort
    .missing = inget än om vem du har pratat med
coverage-what_is_asked = vad du begär
    .missing = inget önskemål än
coverage-reply_by = datum för svaret
    .missing = inget datum för svaret än
