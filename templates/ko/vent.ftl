# A box of one’s own. What is written in it never leaves the page, but for sentences that one picks.

step-vent = 먼저 속마음 털어놓기
    .title = 먼저 속마음 털어놓기
    .lead = 무엇이 잘못됐는지 화나는 대로 다 써 보세요. 아무도 읽지 않아요.

## Writing

vent-label = 정말 하고 싶은 말
vent-kept = 남지 않아요. 이 페이지를 떠나면 사라져요.
vent-read = 이제 받는 사람이 되어 읽기
vent-throw = 버리기
vent-empty = 칸이 비어 있어요. 한 줄이면 되고, 거친 말이어도 괜찮아요.
vent-thrown = 버렸어요. 칸이 비었어요.

## Reading it at the other end

vent-other-end = 받는 사람 자리에서
vent-scene = 오늘 내가 전화를 받는 사람이라고 생각해 보세요. 이 일은 내가 한 것이 아니에요. 그런데 이런 말을 들어요.
vent-question = 그동안 많이 힘들었겠어요. 화날 만해요. 그런데 이 말을 들은 사람은 무엇부터 할까요? 도와주려고 할까요, 변명부터 하게 될까요?
vent-breathe = 숨 한 번 쉬기
vent-back = 다시 쓰기

## One breath

vent-breath = 숨 한 번
vent-in = 들이쉬기: 하나, 둘, 셋, 넷.
vent-out = 천천히 내쉬기: 하나, 둘, 셋, 넷, 다섯, 여섯.
vent-why = 돕고 싶던 사람도 이런 말을 들으면 변명부터 하게 돼요. 같은 이야기도 차분히 말하면 돕기가 쉬워져요.
vent-on = 조금 나아졌나요? “{ next }”을 누르세요. 아니라면 한 번 더 숨을 쉬어 보세요.

## Making something of it

vent-make = 이 말에서 쓸 것 고르기
vent-pick = 어느 문장을 쓰고 싶나요? 있었던 일에는 날짜를, 속상했던 것에는 그때의 마음을 붙이게 돼요.
vent-rest = 여기에 두고 가는 말은 사라지고, 어디에도 보내지 않아요.
vent-take = 고른 문장 쓰기
vent-sentence = 이 문장을 어디에 쓸까요? “{ "{sentence}" }”
vent-fact = 있었던 일
vent-feeling = 속상했던 것
vent-none = 문장을 하나라도 고르거나, 고르지 않고 넘어가세요.
