# What the coach says under a text that goes out. Reasons and examples stand with its rules.

coach-stop = Aici s-ar putea încheia convorbirea
coach-soften = Aici ați putea pierde atenția cititorului
coach-sharpen = Aici se poate spune mai exact
coach-instead = În loc de asta
coach-example = De exemplu
coach-without = Restul spune totul și fără această propoziție.
coach-use = Folosiți-o
coach-leave-out = Renunțați la ea
coach-fine = Lăsați așa
coach-taken = S-a schimbat.
coach-undo = Anulați
coach-more = încă { $count }
coach-behind = „{ $word }” spune ce au făcut ei, iar asta se poate contesta. Un sentiment nu îl poate contesta nimeni. A fost unul dintre acestea?
coach-behind-fine = Păstrați „{ $word }”

## On the last page: how it will sound

tone-calm = Nimic de aici nu pare să-l facă pe cititor să se apere.
tone-heard = { $count ->
    [one] Un lucru l-ar putea face pe cititor să se apere.
    [2] Două lucruri l-ar putea face pe cititor să se apere.
    [3] Trei lucruri l-ar putea face pe cititor să se apere.
    [4] Patru lucruri l-ar putea face pe cititor să se apere.
    [5] Cinci lucruri l-ar putea face pe cititor să se apere.
    [6] Șase lucruri l-ar putea face pe cititor să se apere.
    [7] Șapte lucruri l-ar putea face pe cititor să se apere.
    [8] Opt lucruri l-ar putea face pe cititor să se apere.
    [9] Nouă lucruri l-ar putea face pe cititor să se apere.
    [few] { $count } lucruri l-ar putea face pe cititor să se apere.
   *[other] { $count } de lucruri l-ar putea face pe cititor să se apere.
}
tone-row = „{ $words }”
