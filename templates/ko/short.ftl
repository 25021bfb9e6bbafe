# The short way. The boxes have the names that they have on the six pages (wizard.ftl).

step-short = 짧게 하기
    .title = 질문 다섯 개
    .lead = 이 답만으로도 편지와 전화 대본을 만들 수 있어요. 건너뛰어도 되고, 나중에 더 적어도 돼요.
short-company = 1. 어디에서 문제가 생겼나요?
    .why = 고객 번호나 접수 번호가 있으면 상대가 내 기록을 더 빨리 찾아요.
short-happened = 2. 언제 무슨 일이 있었나요?
    .why = 읽는 사람은 그 자리에 없었어요. 날짜와 있었던 일을 적으면 바로 살펴볼 수 있어요.
    .ask-then = 그다음에는요?
    .then = 그다음
short-feel = 3. 마음이 어땠나요?
    .why = 내 마음은 누구도 틀렸다고 할 수 없어요. 이 일이 나에게 얼마나 중요한지도 전해져요.
short-remedy = 4. 어떻게 해 주면 좋을까요?
    .why = 먼저 말하면 상대가 짐작하지 않아도 돼요.
short-customer = 5. 이름과 연락처를 알려 주시겠어요?
    .why = 연락할 방법 하나면 충분해요.
short-more = { $count ->
   *[other] “{ $page }”에 { $count }개 더 있어요.
}
