# The wizard's words. A message is named after the field it asks for; dots become dashes.

kit = Complaint Kit
back = Tillbaka
next = Vidare
menu = Steg { $number } av { $all }
here = Här
choose = Välj
look-here = titta här
removed = Borttaget.
put-back = Lägg tillbaka
list-full = Här finns plats för { $most }. Slå ihop några av dem.
finished = Så står det i brevet
poor-is = Lätt att vifta bort
summary-problems = { $count ->
    [one] Ett svar går inte att använda som det står:
   *[other] { $count } svar går inte att använda som de står:
}
skip = Hoppa till innehållet
heard-letter = Nu står det så här i brevet:

## The letter at the side

see-letter = Visa mitt brev
letter-will-grow = Här växer ditt { $document } fram
letter-so-far = Ditt { $document } hittills
legend-yours = understruket: dina ord
legend-kit = vanlig text: verktygets ord
legend-missing = streckat: saknas ännu
shown = Vad som visas
marks = Visa vems orden är
beside = Även på { $language }
    .hint = Verktygets meningar på { $language }. Dina egna ord står som du skrev dem: verktyget översätter inte.
    .copy = Att läsa själv, på { $language }. Skicka inte den här.

## How far each step is

state-start = Exemplet är öppet
state-vent = Privat, och bara om du vill
state-chosen = { $count ->
    [one] 1 sak
   *[other] { $count } saker
}
state-who = { $count ->
    [one] 1 nummer
   *[other] { $count } nummer
}
state-happened = { $count ->
    [one] 1 händelse
   *[other] { $count } händelser
}
state-remedy = { $count ->
    [one] 1 önskemål
   *[other] { $count } önskemål
}
state-check = { $done } av { $all } finns med
state-tips = { $count ->
    [one] 1 tips
   *[other] { $count } tips
}

## Steps: the title in the menu, the heading of the page, and what the page is for.

step-start = Start
    .title = Berätta vad som gick fel, så att de kan rätta till det
    .lead = Du får ett brev om det som hände och ett manus att ha framför dig när du ringer. Inget fält måste fyllas i.
step-chosen = Det de gör bra
    .title = Det de gör bra
    .lead = Börja med något som är bra, så lyssnar de på resten.
    .good-is = Lätt att lyssna på
    .good = ”Jag uppskattar att ni säger till när soporna ska hämtas en annan dag.”
    .poor = ”Jag fattar inte varför jag står ut med er.”
step-who = Du och de
    .title = Du och de
    .lead = De kan bara svara om de hittar dig i sina register och vet hur de når dig.
    .good-is = Lätt att svara på
    .good = ”Kundnummer 4471-2208. Det går bäst att mejla mig.”
    .poor = ”Ni vet mycket väl vem jag är.”
step-happened = Vad som hände
    .title = Vad som hände
    .lead = En händelse i taget, i ordning, så att någon som inte var med kan följa och kontrollera.
    .good-is = Lätt att göra något åt
    .good = ”Den 12 oktober var jag hemma hela dagen. Ingen tekniker kom.”
    .poor = ”Ni dyker ju aldrig upp.”
step-feel = Hur det känns
    .title = Hur det känns
    .lead = Du får vara precis så arg som du är, men utgå från dig själv. Ingen kan säga emot ett ”jag blev arg”.
    .good-is = Lätt att lyssna på
    .good = ”Jag är arg för att jag väntade hemma hela dagen och ingen ringde tillbaka.”
    .poor = ”Ni lovar alltid runt och håller tunt.”
step-remedy = Hur det kan lösas
    .title = Hur det kan lösas
    .lead = Säg vad du vill ha, så vet de det från början. Får de gissa, erbjuder de mindre.
    .good-is = Lätt att säga ja till
    .good = ”En tekniker inom en vecka, och de 960 kronor som jag förlorade i lön.”
    .poor = ”Nu får ni lösa det här, jag tänker inte ge mig.”
step-check = Läs igenom och hämta
    .title = Läs igenom och hämta
    .lead = Läs en gång med mottagarens ögon. Sedan är det klart att använda.

## Start

keep = Hur länge ska ditt utkast sparas?
keep-here = Även när jag har stängt fliken
keep-tab = Bara tills jag stänger fliken
where = Ditt utkast sparas bara i den här webbläsaren. Så länge sidan är öppen finns det också i verktygets minne. Inget sparas någon annanstans och inget skickas vidare. Välj ”Bara tills jag stänger fliken” om andra också använder enheten.
take = Vad behöver du?
take-both = båda delarna
take-letter = ett brev
take-script = ett telefonmanus
way-on = Fortsätt med mitt utkast
    .hint = { $company }
    .hint-nameless = Det du har skrivit finns kvar.
way-on-example = Fortsätt med exemplet
    .hint = Ett påhittat klagomål till { $company }. Ändra hur du vill.
way-steps = Steg för steg
    .hint = Sex korta sidor.
way-short = Korta vägen
    .hint = Fem frågor.
way-story = Med egna ord
    .hint = Skriv, klistra in eller diktera.
way-vent = Skriv av dig först
    .hint = Privat, och sparas aldrig.
start-open = Öppna en fil som jag har sparat
start-file = En fil som verktyget har sparat: complaint.json, eller en PDF för eget bruk
start-example = Titta på ett exempel
    .hint = Ett påhittat klagomål med alla svar ifyllda. Du kan ändra vad du vill i det.
example-missed-technician = Teknikern som inte kom
example-missed-bins = Soporna som blev stående
replace = Vill du öppna det här i stället för ditt utkast? Ditt eget finns kvar i listan över utkast på den här sidan, om webbläsaren sparar utkast. Spara en kopia först om du vill vara säker.
    .yes = Öppna det här
    .no = Behåll mitt
interface = Språk på de här sidorna
language = Språk i brevet
country = Land som brevet ska till
# $language is named in the language of the pages.
write-in = Skriv dina svar på { $language }, så att läsaren förstår dem. Verktyget översätter inte.

## What they do well

topic = Vad det gäller
topic-missed_appointment = Ingen kom
topic-late_delivery = En sen leverans
topic-faulty_goods = Något som inte fungerar
topic-billing = En räkning
topic-contract_cancellation = Att säga upp ett avtal
topic-travel_disruption = En resa som gick fel
topic-public_service = Kommunen eller en myndighet
topic-poor_service = Dålig service
topic-other = Något annat
prompt-company = Varför är du kund hos just dem? Sådant som folk brukar komma på:
    .name = De vet vad jag heter och kan uttala det.
    .listen = De lyssnar på riktigt.
    .quick = De är snabba och trevliga, utan att överdriva.
    .welcome = Jag känner mig välkommen.
    .own-up = De står för sina misstag.
    .extra = De gör det där lilla extra.
    .quirk = Något litet som betyder mycket just för mig.
prompt-council = Vad har de gjort på sista tiden som var bra? Fanns det inget, så hoppa över det.
    .street = För din gata eller ditt område: en lagad lampa, en ren park.
    .you = För dig: ett tydligt brev, en blankett som fungerade.
    .people = Någon där som lyssnade eller ringde tillbaka.
    .quirk = Något litet som betyder mycket just för dig.
warm-up = Kommer du inte på något? Värm upp lite
    .back = Tänk på tre ställen som du gärna går tillbaka till, och på det som framför allt lockar dig dit.
    .never = Tänk sedan på ställen som du aldrig mer tänker gå till. Känn efter hur mycket mer kraft det finns i den listan.
    .notice = Den som läser ditt brev får höra klagomål hela dagarna. En enda sak från den första listan får läsaren att lyssna.
appreciations = Det de gör bra
    .add = Lägg till något de gör bra
    .remove = Ta bort den här
appreciations-text = Jag uppskattar att …
    .placeholder = ni skickar sms före varje planerat avbrott
appreciations-lead_in = Börja med den här
opening = Hur du vill börja
opening-appreciation = Med något jag uppskattar
    .hint = Det första läsaren ser är att du menar väl.
opening-long_customer = Med att jag har haft med dem att göra länge
    .hint = Neutralt, men ändå vänligt.
opening-facts = Med det som hände
    .hint = Efter en skada, ett dödsfall, diskriminering eller fara passar det inte att börja med beröm.

## Who

company = Företaget eller kommunen
company-name = Företagets eller kommunens namn
company-kind = Det här är
company-kind-company = ett företag
company-kind-public_body = en kommun eller myndighet
company-sector = Verksamhet
company-sector-general = Annat
company-sector-banking = Bank eller försäkring
company-sector-telecom = Telefon och internet
company-sector-energy = El, gas och fjärrvärme
company-sector-water = Vatten
company-sector-air = Flyg
company-sector-rail = Tåg
company-sector-post = Post och paket
company-sector-housing = Bostad
company-sector-public = Kommun eller myndighet
company-sector-online = Butik på nätet
company-references = Nummer som de kan hitta dig med
    .add = Lägg till ett nummer
    .remove = Ta bort numret
company-references-label = Typ av nummer
    .placeholder = Kundnummer
company-references-value = Numret
    .placeholder = 4471-2208
company-reach = Vart du skriver eller ringer
company-more = Mer: avdelning, kontaktperson, vad det gäller
company-department = Avdelning
    .placeholder = Kundtjänst
company-contact_name = Kontaktperson
company-address = Deras adress
company-email = Deras e-postadress
company-phone = Deras telefonnummer
customer = Du
customer-more = Mer: hur ditt namn uttalas, vad som underlättar för dig
spelled = Så här kan du bokstavera det:
customer-name = Ditt namn
customer-name_hint = Hur det uttalas
    .hint = till samtalet
    .placeholder = visj-NJEF-ska
customer-spelling_hint = Ditt eget sätt att bokstavera det
customer-address = Din adress
customer-email = Din e-postadress
customer-phone = Ditt telefonnummer
customer-reply_by = Hur de ska svara
customer-reply_by-email = Med e-post
customer-reply_by-post = Med brev
customer-reply_by-phone = På telefon
customer-reply_by-any = Det spelar ingen roll
customer-needs = Vad de bör veta när de svarar
    .hint = stor stil, tolk, inga samtal på förmiddagen
on_behalf_of = Jag skriver åt någon annan
    .hint = Det som hände gäller den personen. Känslorna är dina egna.
on_behalf_of-name = Den andras namn
on_behalf_of-relationship = Din relation till personen
    .placeholder = min mamma
on_behalf_of-authority = Varför du får skriva åt den personen
    .hint = vem som har sagt ja, eller vad som ger dig rätten
    .placeholder = Hon har bett mig om det och skrivit under en fullmakt.

## How I feel

i_statements = Hur det känns
    .add = Lägg till en känsla
    .remove = Ta bort den här
i_statements-feeling = Jag blev …
    .placeholder = besviken
feeling-other = ett annat ord
i_statements-when = … när …
    .placeholder = jag var hemma hela dagen och ingen kom
i_statements-because = … eftersom …
    .placeholder = jag förlorade en dagslön
i_statements-request = Vad jag önskar
    .placeholder = Jag vill gärna få en förklaring
impact = Vad det har kostat mig, förutom pengar
    .hint = tid, oro, hälsa, jobb

## What would put it right

remedy = Hur det kan lösas
remedy-sought = Vad jag ber om
    .why = Något som en människa kan säga ja till: vem som gör vad, och hur mycket om det gäller pengar.
    .add = Be om en sak till
    .remove = Ta bort den här
remedy-sought-text = Vad de ska göra
    .placeholder = En tekniker inom en vecka, på en tid som vi kommer överens om
remedy-sought-kind = Typ
remedy-sought-amount = Belopp
    .placeholder = 960
remedy-sought-amount-amount = Belopp
    .placeholder = 960
remedy-sought-amount-currency = Valuta
remedy-kind-repair = Reparation
remedy-kind-replacement = Byte
remedy-kind-refund = Återbetalning
remedy-kind-compensation = Ersättning
remedy-kind-correction = Rättelse
remedy-kind-delivery = Leverans
remedy-kind-cancellation = Avslutat avtal
remedy-kind-explanation = Förklaring
remedy-kind-apology = Ursäkt
remedy-kind-payment_plan = Avbetalningsplan
remedy-kind-goodwill = Gottgörelse
remedy-kind-change_of_practice = Ändrad rutin
remedy-kind-other = Något annat
remedy-respond_by = Svar senast
    .by-when = Till när
    .why = Med ett datum kan ”snart” inte bli ”aldrig”. Två veckor är vanligt.
offer-days = Ge dem { $days } dagar
remedy-acceptable = Vad jag kan gå med på i stället
    .hint = För samtalet, när de säger ”det kan jag inte göra”. Det kommer med i brevet bara om du kryssar i rutan. Står det där, erbjuder de knappast mer.
    .empty = Ingen kompromiss än.
    .add = Lägg till en kompromiss
    .remove = Ta bort den här
remedy-acceptable-text = Vad de skulle kunna göra
    .placeholder = en månad utan avgift
remedy-acceptable-kind = Typ
remedy-acceptable-amount = Belopp
    .placeholder = 449
remedy-acceptable-amount-amount = Belopp
    .placeholder = 449
remedy-acceptable-amount-currency = Valuta
remedy-acceptable-in_letter = Ta med det i brevet också
remedy-minimum = Det minsta jag kan nöja mig med
    .hint = privat: står bara på sista sidan i telefonmanuset, aldrig i brevet
    .title = Bara för dig

## Holds

hold-card_number-mask = Visa bara de fyra sista
hold-card_number-dismiss = Det här är inget kortnummer
hold-secret-mask = Dölj det
hold-secret-dismiss = Det här är ingen hemlighet
