# A story told in one go, and split into facts.

step-story = In your own words
    .title = In your own words
    .lead = Tell it once, from the beginning. The kit splits it into facts, and you say when each one happened.

story-text = Your story
    .hint = Tell it as you would to a friend. You can also dictate: if your keyboard has a microphone key, it works here.
    .placeholder = I stayed at home all day on Monday 12 October. No engineer came. I called at five, and they said …
story-cut = Split it into facts
story-nothing = Write or dictate a few words first. The kit splits them at the end of each sentence.
story-long = Your story has { $count } characters, and there is room for { $most } at a time. Move the last part somewhere safe, split the rest into facts, then bring that part back.
story-many = That makes { $count } facts, and there is room for { $most }. Move the last part somewhere safe, split the rest into facts, then bring that part back.
story-same = Your story has not changed since you split it, so the facts below stay as they are.
story-all-there = All of this is already in your answers.

story-facts = { $count ->
    [0] Nothing here will be added to your facts
    [one] One fact from your story
   *[other] { $count } facts from your story
    }
    .hint = Read each one as if you had not been there. Join what belongs together, and leave out what does not help. A fact without a date keeps its place in your story.
story-there = { $count ->
    [one] One part of your story is already in your answers. It stays there as it is.
   *[other] { $count } parts of your story are already in your answers. They stay there as they are.
    }
story-what = Fact { $number }
story-date = Date
    .hint = if known
    .read = Taken from this sentence. Change it if it was another day.
story-same-day = Same day as the one above
story-join = Join with the one above
story-apart = Separate them again
story-leave = Leave it out
story-left = Left out: { $text }
story-gone = You removed this from “{ $page }”: { $text }
story-put = Add these to my facts

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

story-none = There is nothing to add yet. Put back one that you left out, or write a new one.
story-fact-long = Fact { $number } has { $count } characters, and there is room for { $most }. Shorten it, or start a new line in the middle of it in your story and split the story again.
story-other-long = What goes to “{ $page }” has { $count } characters, and there is room for { $most }. Make it a fact again and shorten it.
story-room = { $room ->
    [0] “{ $page }” is full: there is room for { $most }. Remove some there, then come back.
   *[other] There is room for { $room } more under “{ $page }”, and you have { $count } here. Join some, or leave some out.
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
story-uncut = Your story is kept, every word of it. Split it into facts, and they will appear here.
    .go = Back to my story
    .before-next = “{ $next }” leaves your whole story on this page. Split it into facts first, and they will come with you.
story-cut-only = Your story is kept, and split into facts. Add them to your answers, and they will appear here.
    .go = Back to my story
    .before-next = “{ $next }” leaves these facts on this page. Add them to your answers first, and they will come with you.
