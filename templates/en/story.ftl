# A story told in one go, and cut into facts.

step-story = In your own words
    .title = In your own words
    .lead = Tell it once, from the beginning. The kit cuts it into facts, and you say when each one happened.

story-text = Your story
    .hint = Tell it as you would tell a friend. You can also dictate: the microphone key of your keyboard works here.
    .placeholder = I stayed at home all day on Monday 12 October. No engineer came. I called at five, and they said …
story-cut = Cut it into facts
story-nothing = Write or dictate a few words first. They are cut at the end of each sentence.
story-long = Your story has { $count } characters, and { $most } fit in one go. Move the last part to another place, cut the rest, and bring that part in afterwards.
story-many = That makes { $count } facts, and there is room for { $most }. Move the last part to another place, cut the rest, and bring that part in afterwards.
story-same = Your story has not changed since you cut it, so the facts below stay as they are.
story-all-there = All of this is among your answers already.

story-facts = { $count ->
    [0] Nothing here goes to your facts
    [one] One fact from your story
   *[other] { $count } facts from your story
    }
    .hint = Read each one as somebody who was not there. Join what belongs together, and leave out what does not help. One without a day stays where you told it.
story-there = { $count ->
    [one] One part of your story is among your answers already. It stays there as it is.
   *[other] { $count } parts of your story are among your answers already. They stay there as they are.
    }
story-what = Fact { $number }
story-date = Date
    .hint = if known
    .read = Read from this sentence. Change it if it was another day.
story-same-day = Same day as the one above
story-join = Join with the one above
story-apart = Take apart again
story-leave = Leave it out
story-left = Left out: { $text }
story-gone = You took this out of “{ $page }”: { $text }
story-put = Put these into my facts

# A sentence that tells no fact but a feeling or a wish.
story-elsewhere = Not a fact?
    .hint = Feelings and wishes have a place of their own in the letter.
story-is-feel = This is how I felt
story-is-remedy = This is what I want
story-moved = Goes to “{ $page }”: { $text }
    .back = Make it a fact again

# What was cut from words that are no longer in the story.
story-aside = { $count ->
    [one] One fact whose words are no longer in your story
   *[other] { $count } facts whose words are no longer in your story
    }
    .all = Put them all back

story-none = There is nothing to put in yet. Put one back that you left out, or write in one.
story-fact-long = Fact { $number } has { $count } characters, and { $most } fit into one. Shorten it, or start a new line somewhere in your story and cut it again.
story-other-long = What goes to “{ $page }” has { $count } characters, and { $most } fit. Make it a fact again and shorten it.
story-room = { $room ->
    [0] “{ $page }” is full: there is room for { $most }. Remove some there, then come back.
   *[other] There is room for { $room } more under “{ $page }”, and these are { $count }. Join some, or leave some out.
    }

story-put-happened = { $count ->
    [one] One fact added.
   *[other] { $count } facts added.
    }
story-put-feel = { $count ->
    [one] One sentence went to “{ $page }”.
   *[other] { $count } sentences went to “{ $page }”.
    }
story-put-remedy = { $count ->
    [one] One sentence went to “{ $page }”.
   *[other] { $count } sentences went to “{ $page }”.
    }
story-undo = Undo
story-on = On to “{ $page }”
story-stay = { $count ->
    [one] One sentence stays under “{ $page }”, because you have changed it there.
   *[other] { $count } sentences stay under “{ $page }”, because you have changed them there.
    }

# Told, and not yet among the answers; on this page above Next, and on the page that follows.
story-uncut = Your story is kept, every word of it. Cut it into facts, and they stand here.
    .go = Back to my story
    .before-next = “{ $next }” leaves your story here, whole. Cut it into facts first, and they go with you.
story-cut-only = Your story is kept, cut into facts. Put them into your answers, and they stand here.
    .go = Back to my story
    .before-next = “{ $next }” leaves these facts here. Put them in first, and they go with you.
