# A story told in one go, and cut into facts.

step-story = 내 말로 이야기하기
    .title = 내 말로 이야기하기
    .lead = 처음부터 한번 쭉 이야기해 보세요. 한 가지씩 나누어 드릴게요. 그러면 언제 있었던 일인지만 알려 주세요.

story-text = 내 이야기
    .hint = 친구에게 말하듯이 이야기해 보세요. 자판의 마이크를 눌러 말로 해도 돼요.
    .placeholder = 10월 12일 월요일에 하루 종일 집에 있었어요. 기사님이 안 오셨어요. 다섯 시에 전화했더니…
story-cut = 한 가지씩 나누기
story-nothing = 먼저 몇 마디를 쓰거나 말해 보세요. 문장이 끝나는 곳에서 나뉘어요.
story-long = 이야기가 { $count }자인데, 한 번에 { $most }자까지 들어가요. 끝부분을 다른 곳에 옮겨 두고 나머지를 나눈 다음, 그 부분을 다시 넣으세요.
story-many = 나누면 { $count }개가 되는데, { $most }개까지 들어가요. 끝부분을 다른 곳에 옮겨 두고 나머지를 나눈 다음, 그 부분을 다시 넣으세요.
story-same = 나눈 뒤로 이야기가 바뀌지 않아서 아래 내용도 그대로예요.
story-all-there = 이 이야기는 이미 모두 답에 들어 있어요.

story-facts = { $count ->
    [0] 있었던 일로 옮길 것이 없어요
   *[other] 이야기에서 찾은 일 { $count }가지
    }
    .hint = 그 자리에 없던 사람처럼 하나씩 읽어 보세요. 이어지는 것은 합치고, 도움이 안 되는 것은 빼세요. 날짜가 없으면 이야기한 순서대로 있어요.
story-there = { $count ->
   *[other] 이 가운데 { $count }가지는 이미 답에 들어 있어요. 그대로 남아요.
    }
story-what = { $number }번째 일
story-date = 날짜
    .hint = 알면 적어요
    .read = 이 문장에서 읽은 날짜예요. 다른 날이면 고쳐 주세요.
story-same-day = 위와 같은 날
story-join = 위와 합치기
story-apart = 다시 나누기
story-leave = 빼기
story-left = 뺀 것: { $text }
story-gone = “{ $page }”에서 뺀 것: { $text }
story-put = 있었던 일에 넣기

# A sentence that tells no fact but a feeling or a wish.
story-elsewhere = 있었던 일이 아닌가요?
    .hint = 마음과 바라는 것은 편지에 따로 자리가 있어요.
story-is-feel = 내 마음이에요
story-is-remedy = 바라는 것이에요
story-moved = “{ $page }”{ PARTICLE($page, "(으)로") } 옮긴 문장: { $text }
    .back = 다시 있었던 일로

# What was cut from words that are no longer in the story.
story-aside = { $count ->
   *[other] 이제 이야기에 없는 것 { $count }개
    }
    .all = 모두 되돌리기

story-none = 아직 넣을 것이 없어요. 뺀 것을 되돌리거나 새로 적어 주세요.
story-fact-long = { $number }번째 일이 { $count }자인데, 하나에 { $most }자까지 들어가요. 줄이거나, 이야기 중간에서 줄을 바꾼 뒤 다시 나누세요.
story-other-long = “{ $page }”{ PARTICLE($page, "(으)로") } 옮길 글이 { $count }자인데, { $most }자까지 들어가요. 다시 있었던 일로 바꾸고 줄여 주세요.
story-room = { $room ->
    [0] “{ $page }”에는 { $most }개까지 들어가는데, 다 찼어요. 그곳에서 몇 개를 빼고 다시 와 주세요.
   *[other] “{ $page }”에 { $room }개 더 들어가는데, 여기에는 { $count }개가 있어요. 몇 개를 합치거나 빼 주세요.
    }

story-put-happened = { $count ->
   *[other] 있었던 일 { $count }가지를 넣었어요.
    }
story-put-feel = { $count ->
   *[other] 문장 { $count }개를 “{ $page }”{ PARTICLE($page, "(으)로") } 옮겼어요.
    }
story-put-remedy = { $count ->
   *[other] 문장 { $count }개를 “{ $page }”{ PARTICLE($page, "(으)로") } 옮겼어요.
    }
story-undo = 되돌리기
story-on = “{ $page }”{ PARTICLE($page, "(으)로") } 가기
story-stay = { $count ->
   *[other] “{ $page }”에서 고친 문장 { $count }개는 그대로 남아요.
    }

# Told, and not yet among the answers; on this page above Next, and on the page that follows.
story-uncut = 이야기는 한마디도 빠짐없이 남아 있어요. 한 가지씩 나누면 여기에 나타나요.
    .go = 내 이야기로 돌아가기
    .before-next = “{ $next }”{ PARTICLE($next, "을(를)") } 누르면 이야기는 그대로 여기에 남아요. 먼저 나누어 두면 다음 단계에서도 쓸 수 있어요.
story-cut-only = 이야기는 한 가지씩 나뉜 채 남아 있어요. 답에 넣으면 여기에 나타나요.
    .go = 내 이야기로 돌아가기
    .before-next = “{ $next }”{ PARTICLE($next, "을(를)") } 누르면 나눈 것은 여기에 남아요. 먼저 답에 넣으면 다음 단계에서도 쓸 수 있어요.
