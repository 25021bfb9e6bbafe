# The draft on the customer's computer: where it stays, what can go wrong with it, and several.

kept-here = Ditt utkast finns i den här webbläsaren och ingen annanstans.
kept-tab = Ditt utkast finns kvar tills du stänger fliken.
kept-trouble = Den här webbläsaren låter inte verktyget spara ditt utkast. Spara dina svar som en fil innan du stänger sidan.
kept-broken = Ett utkast som fanns sparat här går inte att läsa längre. Du kan börja om, eller öppna en fil som du har sparat.
kept-aside = Utkastet är öppet i ett annat fönster också. För att inget ord ska gå förlorat blir det du skriver här ett eget utkast. Båda finns på sidan ”Start”.
kept-other = Utkastet har ändrats i ett annat fönster.
kept-other-show = Visa det som skrevs där
kept-other-mine = Fortsätt med det som står här
kept-gone = Utkastet har tagits bort i ett annat fönster.
kept-gone-keep = Behåll det som står här
kept-gone-let-go = Låt det försvinna
kept-close = Okej

drafts = Utkast på den här enheten
drafts-hint = Använder andra också den här enheten? Ta då bort dina utkast när du är klar.
draft-nameless = Ingen mottagare ifylld än
draft-open-here = öppet här
draft-changed = Ändrat { $day }
draft-open = Öppna
    .aloud = Öppna: { $draft }
draft-rename = Byt namn
    .aloud = Byt namn: { $draft }
draft-rename-to = Nytt namn
draft-rename-done = Använd namnet
draft-delete = Ta bort
    .aloud = Ta bort: { $draft }
draft-delete-sure = Vill du ta bort utkastet från den här enheten? Det går inte att ångra.
draft-delete-yes = Ta bort det
draft-no = Låt det vara
draft-new = Börja ett nytt utkast
drafts-days = Utkast försvinner av sig själva efter
drafts-days-of = { $days } dagar utan ändringar
drafts-erase = Ta bort allt på den här enheten
drafts-erase-sure = Det här tar bort alla utkast som verktyget har sparat i den här webbläsaren. Det går inte att ångra. Stäng andra flikar med verktyget först. Filer som du har sparat själv blir kvar.
drafts-erase-yes = Ta bort allt
drafts-erased = Allt är borttaget.
