# What the coach says under a text that goes out. Reasons and examples stand with its rules.

coach-stop = This could end the call
coach-soften = The reader may stop listening here
coach-sharpen = This could be said more exactly
coach-instead = Instead
coach-example = For example
coach-without = Without this sentence, the rest says it.
coach-use = Use this
coach-leave-out = Leave it out
coach-fine = It is fine as it is
coach-taken = Taken over.
coach-undo = Undo
coach-more = { $count } more
coach-behind = “{ $word }” says what they did, and they can dispute it. Nobody can dispute a feeling. Was it one of these?
coach-behind-fine = Keep “{ $word }”

## On the last page: how it will sound

tone-calm = Nothing in it is likely to make the reader defensive.
tone-heard = { $count ->
    [1] One thing
    [2] Two things
    [3] Three things
    [4] Four things
    [5] Five things
    [6] Six things
    [7] Seven things
    [8] Eight things
    [9] Nine things
   *[other] { $count } things
} may make the reader defensive.
tone-row = “{ $words }”
