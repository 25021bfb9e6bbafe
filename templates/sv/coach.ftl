# What the coach says under a text that goes out. Reasons and examples stand with its rules.

coach-stop = Det här kan få dem att avsluta samtalet
coach-soften = Här kan läsaren sluta lyssna
coach-sharpen = Det här går att säga mer exakt
coach-instead = I stället
coach-example = Till exempel
coach-without = Resten säger det ändå, utan den här meningen.
coach-use = Använd det här
coach-leave-out = Stryk det
coach-fine = Det är bra som det är
coach-taken = Ändrat.
coach-undo = Ångra
coach-more = { $count } till
coach-behind = ”{ $word }” säger vad de gjorde, och det kan de säga emot. Ingen kan säga emot en känsla. Var det någon av de här?
coach-behind-fine = Behåll ”{ $word }”

## On the last page: how it will sound

tone-calm = Inget här lär få läsaren att gå i försvar.
tone-heard = { $count ->
    [1] En sak
    [2] Två saker
    [3] Tre saker
    [4] Fyra saker
    [5] Fem saker
    [6] Sex saker
    [7] Sju saker
    [8] Åtta saker
    [9] Nio saker
   *[other] { $count } saker
} kan få läsaren att gå i försvar.
tone-row = ”{ $words }”
