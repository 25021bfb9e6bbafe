# What the coach says under a text that goes out. Reasons and examples stand with its rules.

coach-stop = This could end the conversation
coach-soften = The reader may stop listening here
coach-sharpen = This could be said more exactly
coach-instead = Instead
coach-example = For example
coach-without = You can leave this sentence out: the rest says it.
coach-use = Use this
coach-leave-out = Leave it out
coach-fine = It is fine as it is
coach-taken = Sentence changed.
coach-undo = Undo
coach-more = { $count } more
coach-behind = “{ $word }” says what they did, and they can dispute it. Nobody can dispute a feeling. Did you feel one of these?
coach-behind-fine = Keep “{ $word }”

## On the last page: how it will sound

tone-calm = Nothing you have written is likely to make the reader defensive.
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
