# What the coach says under a text that goes out. Reasons and examples stand with its rules.

coach-stop = 여기서 통화가 끝날 수 있어요
coach-soften = 읽는 사람이 여기서 마음을 닫을 수 있어요
coach-sharpen = 더 또렷하게 말할 수 있어요
coach-instead = 이렇게 바꿔 보세요
coach-example = 예를 들면
coach-without = 이 문장이 없어도 나머지로 뜻이 통해요.
coach-use = 이 말 쓰기
coach-leave-out = 빼기
coach-fine = 그대로 둘게요
coach-taken = 바꿨어요.
coach-undo = 되돌리기
coach-more = { $count }개 더
coach-behind = “{ $word }”{ PARTICLE($word, "은(는)") } 상대가 한 일을 가리키는 말이라서, 상대가 “그런 적 없다”고 할 수 있어요. 내 마음은 누구도 틀렸다고 할 수 없어요. 혹시 이런 마음이었나요?
coach-behind-fine = “{ $word }” 그대로 두기

## On the last page: how it will sound

tone-calm = 읽는 사람의 마음을 닫게 할 말은 보이지 않아요.
tone-heard = { $count ->
    [1] 한 군데에서
    [2] 두 군데에서
    [3] 세 군데에서
    [4] 네 군데에서
    [5] 다섯 군데에서
    [6] 여섯 군데에서
    [7] 일곱 군데에서
    [8] 여덟 군데에서
    [9] 아홉 군데에서
   *[other] { $count }군데에서
} 읽는 사람이 마음을 닫을 수 있어요.
tone-row = “{ $words }”
