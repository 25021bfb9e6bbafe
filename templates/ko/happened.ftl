# Step 3, what happened: facts, their picture, evidence, and the log of calls.

card-done = 완료

## Facts

timeline = 있었던 일
    .empty = **아직 적은 일이 없어요.** 일이 시작된 날이나 가장 잘 기억나는 것부터 적어 보세요. 순서는 저절로 맞춰져요.
    .add-first = 첫 번째 일 적기
    .add = 다른 일 더 적기
    .remove = 이 일 지우기
    .new = 새로 적는 일
timeline-date = 날짜
timeline-time = 시각
    .placeholder = 09:20
timeline-what = 무슨 일이 있었나요?
    .placeholder = 하루 종일 집에서 기다렸습니다. 기사님은 오지 않았습니다.
timeline-spoke_to = 이야기한 사람
    .placeholder = 이수진 상담사
timeline-promised = 약속받은 내용
    .placeholder = 당일 안에 다시 전화
timeline-cost = 비용
    .add = 비용
timeline-cost-amount = 금액
    .placeholder = 96000
timeline-cost-currency = 화폐
timeline-cost-kind = 이 돈은
    .apart = 쓴 돈: 내가 낸 돈. 청구: 회사가 청구했지만 잘못되었다고 보는 돈. 손해: 못 받은 일당, 상한 음식, 날린 하루처럼 잃은 것.
timeline-cost-kind-paid = 쓴 돈
timeline-cost-kind-charged = 청구
timeline-cost-kind-lost = 손해
timeline-evidence = 증거
    .add = 증거
    .hint = 이 일을 보여 주는 것
    .placeholder = 목록에서 고르기
timeline-evidence-new = 새 증거: 무엇인가요? (이름은 { $id })
timeline-totals = 지금까지: { $totals }

# What a closed card shows in a second line.
timeline-told-who = { $who }의 약속: { $promised }
timeline-told = 약속받은 내용: { $promised }
timeline-spoken = 이야기한 사람: { $who }
timeline-proved = 증거 { $ids }

## The picture

timeline-picture = 날짜별로 있었던 일과 그 사이의 시간
timeline-today = 오늘
timeline-later = { $span } 뒤:
span-days = { $count }일
span-months = { $count }개월
span-years = { $count }년
timeline-undated = 아직 날짜 없음: { $facts }

summary = 한 줄로 말하면
    .hint = 편지의 제목, 전화의 첫마디가 돼요
    .placeholder = 10월 12일 설치 기사 미방문, 10월 5일부터 인터넷 끊김

## Evidence

evidence = 내가 가진 증거
    .hint = 사진, 문자, 청구서 같은 것. 짧은 이름을 붙여 두면 있었던 일과 연결할 수 있어요.
    .empty = **아직 적은 증거가 없어요.** 문자, 청구서, 사진처럼 지금 가지고 있는 것부터 적어 보세요.
    .add-first = 증거 적기
    .add = 증거 더 적기
    .remove = 빼기
evidence-id = 이름
evidence-title = 무엇인가요?
    .placeholder = 방문 예약 확인 문자

## Calls and messages

contacts = 통화와 메시지
    .hint = 전화하거나 글을 보낸 뒤에 오간 이야기를 적어 두는 곳이에요.
    .count = { $count ->
       *[other] 기록 { $count }건
    }
    .empty = **아직 기록이 없어요.** 통화할 때마다 누구와 무슨 이야기를 했는지 적어 두세요.
    .add-first = 통화나 메시지 적기
    .add = 더 적기
    .remove = 이 기록 지우기
    .new = 새 통화나 메시지
contacts-date = 날짜
contacts-time = 시각
    .placeholder = 14:05
contacts-channel = 방법
    .placeholder = 전화
contacts-person = 누구와
    .placeholder = 최민수 상담사
contacts-reference = 받은 접수 번호
contacts-said = 오간 이야기
contacts-promised = 약속받은 내용
contacts-promised_by = 언제까지
contacts-outcome = 그 뒤의 결과
