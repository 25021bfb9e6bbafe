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

story-replaced = These are the new facts. The ones from before are still here.
    .turn = Show the ones before
story-restored = These are the facts from before. The new ones are still here.
    .turn = Show the new ones

story-facts = { $count ->
    [one] One fact from your story
   *[other] { $count } facts from your story
    }
    .hint = Read each one as somebody who was not there. Join what belongs together, and leave out what does not help. Facts without a day come last in the letter.
story-what = Fact { $number }
story-date = Date
    .hint = if known
    .read = Read from this sentence. Change it if it was another day.
story-same = Same day as the one above
story-join = Join with the one above
story-apart = Take apart again
story-leave = Leave it out
story-left = Left out: { $text }
story-put = Put these into my facts

story-none = There is nothing to put in yet. Put one back that you left out, or write in one.
story-fact-long = Fact { $number } has { $count } characters, and { $most } fit into one. Shorten it, or start a new line somewhere in your story and cut it again.
story-room = { $room ->
    [0] Your facts are full: there is room for { $most }. Remove some under “{ $page }”, then come back.
   *[other] There is room for { $room } more, and these are { $count }. Join some, or leave some out.
    }

story-added = { $count ->
    [one] One fact added.
   *[other] { $count } facts added.
    }
    .undo = Undo
story-on = On to “{ $page }”
story-stay = { $count ->
    [one] One fact stays under “{ $page }”, because you have changed it there.
   *[other] { $count } facts stay under “{ $page }”, because you have changed them there.
    }
