# The wizard's words. A message is named after the field it asks for; dots become dashes.

kit = Complaint Kit
back = 뒤로
next = 다음
menu = { $all }단계 중 { $number }단계
here = 지금 여기
choose = 선택
look-here = 살펴볼 점이 있어요
removed = 뺐어요.
put-back = 되돌리기
list-full = 여기에는 { $most }개까지 넣을 수 있어요. 몇 개를 하나로 합쳐 주세요.
finished = 편지에는 이렇게 쓰여요
poor-is = 흘려듣기 쉬운 말
summary-problems = { $count ->
   *[other] 그대로는 쓸 수 없는 답이 { $count }개 있어요:
}
skip = 본문으로 바로 가기
heard-letter = 지금 편지 내용:

## The letter at the side

see-letter = 편지 보기
letter-will-grow = 여기에 { $document }{ PARTICLE($document, "이(가)") } 만들어져요
letter-so-far = 지금까지의 { $document }
legend-yours = 밑줄: 내가 쓴 말
legend-kit = 밑줄 없음: 미리 마련된 말
legend-missing = 점선: 채울 곳
shown = 무엇을 볼까요?
marks = 누구의 말인지 표시하기
beside = { $language }{ PARTICLE($language, "(으)로") }도 보기
    .hint = 미리 마련된 문장만 { $language }{ PARTICLE($language, "(으)로") } 보여 드려요. 직접 쓴 말은 번역되지 않고 그대로 있어요.
    .copy = { $language }{ PARTICLE($language, "(으)로") } 혼자 읽어 보는 글이에요. 이 글은 보내지 마세요.

## How far each step is

state-start = 예시가 열려 있어요
state-vent = 나만 보는 곳, 하고 싶을 때만
state-chosen = { $count ->
   *[other] 좋은 점 { $count }가지
}
state-who = { $count ->
   *[other] 번호 { $count }개
}
state-happened = { $count ->
   *[other] { $count }가지
}
state-remedy = { $count ->
   *[other] 요청 { $count }가지
}
state-check = { $all }가지 중 { $done }가지 있음
state-tips = { $count ->
   *[other] 살펴볼 점 { $count }가지
}

## Steps: the title in the menu, the heading of the page, and what the page is for.

step-start = 시작
    .title = 무슨 일이 있었는지 말하면 바로잡을 수 있어요
    .lead = 있었던 일을 편지와 전화 대본으로 만들어 드려요. 어느 칸이든 비워 두어도 돼요.
step-chosen = 잘해 준 점
    .title = 잘해 준 점
    .lead = 좋았던 점 하나로 시작하면 상대가 나머지 이야기에도 귀를 기울여요.
    .good-is = 듣기 편한 말
    .good = “수거 날짜가 바뀔 때마다 미리 알려 주셔서 늘 고마웠습니다.”
    .poor = “여기를 왜 계속 쓰고 있는지 나도 모르겠네요.”
step-who = 누가 누구에게
    .title = 누가 누구에게
    .lead = 상대가 기록에서 나를 찾고 연락할 곳도 알아야 답을 보낼 수 있어요.
    .good-is = 도와주기 쉬운 말
    .good = “고객 번호는 4471-2208입니다. 이메일로 연락 주시면 가장 좋습니다.”
    .poor = “내가 누군지 뻔히 아시잖아요.”
step-happened = 있었던 일
    .title = 있었던 일
    .lead = 한 번에 하나씩, 일어난 순서대로 적어요. 그 자리에 없던 사람도 따라가며 확인할 수 있어요.
    .good-is = 도와주기 쉬운 말
    .good = “10월 12일에 하루 종일 집에 있었습니다. 기사님은 오지 않았습니다.”
    .poor = “거기 사람들은 절대 안 오더라고요.”
step-feel = 내 마음
    .title = 내 마음
    .lead = 화가 나면 화를 내도 괜찮아요. 다만 상대를 탓하기보다 내 마음을 말해 보세요. “저는 화가 났습니다”라는 말은 누구도 틀렸다고 할 수 없어요.
    .good-is = 듣기 편한 말
    .good = “하루 종일 집에서 기다렸는데 전화 한 통 받지 못해서 화가 났습니다.”
    .poor = “늘 약속만 하고 지키는 법이 없네요.”
step-remedy = 바라는 해결
    .title = 어떻게 해 주면 좋을까요?
    .lead = 바라는 것을 먼저 말해 보세요. 말하지 않으면 상대는 짐작으로 정하고, 바라는 것보다 적게 제안하기 쉬워요.
    .good-is = 도와주기 쉬운 말
    .good = “일주일 안에 기사님이 와 주시고, 못 받은 일당 96,000원을 보상해 주세요.”
    .poor = “알아서 해결하세요. 그냥 안 넘어갑니다.”
step-check = 확인하고 내려받기
    .title = 확인하고 내려받기
    .lead = 처음 받아 보는 사람이 되어 한번 읽어 보세요. 그러면 보낼 준비가 끝나요.

## Start

keep = 쓴 글을 어디에 둘까요?
keep-here = 이 브라우저에 두기
keep-tab = 이 탭을 닫을 때까지만
where = 쓴 글은 이 브라우저에만 보관돼요. 프로그램은 페이지가 열려 있는 동안에만 글을 다루고, 따로 저장하거나 다른 곳으로 보내지 않아요. 다른 사람도 쓰는 기기라면 “이 탭을 닫을 때까지만”을 고르세요.
take = 무엇을 만들까요?
take-both = 둘 다
take-letter = 편지
take-script = 전화 대본
way-on = 쓰던 글 이어 쓰기
    .hint = { $company }
    .hint-nameless = 지금까지 쓴 답이 그대로 있어요.
way-on-example = 예시 이어 보기
    .hint = { $company }에 보내는, 꾸며 낸 이야기예요. 마음대로 고쳐도 돼요.
way-steps = 한 단계씩
    .hint = 짧은 페이지 여섯 개예요.
way-short = 짧게 하기
    .hint = 질문 다섯 개예요.
way-story = 내 말로 이야기하기
    .hint = 쓰거나 붙여 넣거나 말로 해요.
way-vent = 먼저 속마음 털어놓기
    .hint = 나만 보고, 어디에도 남지 않아요.
start-open = 저장한 파일 열기
start-file = 여기서 저장한 파일: complaint.json 또는 보관용 PDF
start-example = 예시 보기
    .hint = 답이 모두 채워진, 꾸며 낸 이야기예요. 무엇이든 고쳐 볼 수 있어요.
example-missed-installation = 오지 않은 인터넷 설치 기사
example-lost-parcel = 경비실에서 사라진 택배
replace = 쓰던 글 대신 이것을 열까요? 이 브라우저에 글을 두기로 했다면 쓰던 글은 이 페이지의 목록에 남아 있어요. 확실히 하려면 먼저 파일로 저장하세요.
    .yes = 이것 열기
    .no = 쓰던 글 그대로 두기
interface = 이 페이지의 언어
language = 편지의 언어
country = 편지를 보낼 나라
# $language is named in the language of the pages.
write-in = 읽는 사람이 알 수 있도록 답을 { $language }{ PARTICLE($language, "(으)로") } 써 주세요. 쓴 말은 번역되지 않아요.

## What they do well

topic = 무엇에 관한 일인가요?
topic-missed_appointment = 약속한 날 아무도 오지 않음
topic-late_delivery = 늦은 배송
topic-faulty_goods = 고장 났거나 잘못 온 물건
topic-billing = 요금이나 청구서
topic-contract_cancellation = 계약 해지
topic-travel_disruption = 여행 지연·취소
topic-public_service = 구청 같은 공공 서비스
topic-poor_service = 불친절하거나 부족한 서비스
topic-other = 그 밖의 일
prompt-company = 왜 이곳을 이용하나요? 사람들은 이런 것을 떠올려요.
    .name = 내 이름을 기억하고 불러 줘요.
    .listen = 내 말을 정말 귀담아들어요.
    .quick = 빠르고, 부담스럽지 않게 친절해요.
    .welcome = 반겨 주는 느낌이 들어요.
    .own-up = 잘못했을 때 잘못했다고 말해요.
    .extra = 하나라도 더 챙겨 줘요.
    .quirk = 나만 아는 조금 별난 이유가 있어요.
prompt-council = 요즘 이곳이 한 일 가운데 좋았던 것이 있나요? 없으면 비워 두세요.
    .street = 우리 동네를 위해: 고쳐진 가로등, 깨끗해진 공원.
    .you = 나를 위해: 알기 쉬운 안내문, 한 번에 끝난 신청.
    .people = 귀담아듣거나 다시 전화해 준 담당자.
    .quirk = 나만 아는 조금 별난 이유.
warm-up = 떠오르는 것이 없나요? 이렇게 생각해 보세요
    .back = 다시 찾게 되는 곳 세 군데와, 그 이유를 하나씩 떠올려 보세요.
    .never = 이번에는 두 번 다시 가고 싶지 않은 곳을 떠올려 보세요. 이쪽이 훨씬 술술 떠오를 거예요.
    .notice = 편지를 읽는 사람은 하루 종일 그런 이야기를 들어요. 처음에 떠올린 좋은 이유를 하나 꺼내면 귀를 기울이게 돼요.
appreciations = 나에게 잘해 준 점
    .add = 좋은 점 더 적기
    .remove = 이것 빼기
appreciations-text = 늘 고맙게 생각해 온 점이 있습니다. …
    .placeholder = 점검이 있을 때마다 미리 문자로 알려 주셨습니다
appreciations-lead_in = 이것으로 시작하기
opening = 어떻게 시작할까요?
opening-appreciation = 고마웠던 점부터
    .hint = 읽는 사람이 좋은 뜻을 먼저 알게 돼요.
opening-long_customer = 오래 이용해 왔다는 말부터
    .hint = 담담하면서도 부드러워요.
opening-facts = 있었던 일부터
    .hint = 다쳤거나, 누군가 세상을 떠났거나, 차별이나 위험을 겪었다면 칭찬은 어울리지 않아요.

## Who

company = 문제가 생긴 곳
company-name = 회사나 기관 이름
company-kind = 어떤 곳인가요?
company-kind-company = 회사
company-kind-public_body = 구청이나 공공 기관
company-sector = 서비스 종류
company-sector-general = 일반
company-sector-banking = 은행·보험
company-sector-telecom = 전화·인터넷
company-sector-energy = 전기·가스
company-sector-water = 수도
company-sector-air = 항공
company-sector-rail = 기차
company-sector-post = 우편·택배
company-sector-housing = 주택·임대
company-sector-public = 구청·공공 서비스
company-sector-online = 온라인 쇼핑
company-references = 고객 번호나 접수 번호
    .add = 번호 더 적기
    .remove = 이 번호 빼기
company-references-label = 무슨 번호인가요?
    .placeholder = 고객 번호
company-references-value = 번호
    .placeholder = 4471-2208
company-reach = 글이나 전화로 연락할 곳
company-more = 더 적기: 부서, 담당자 이름, 무엇에 관한 일인지
company-department = 부서
    .placeholder = 고객지원팀
company-contact_name = 담당자 이름
company-address = 회사나 기관의 주소
company-email = 회사나 기관의 이메일
company-phone = 회사나 기관의 전화번호
customer = 나
customer-more = 더 적기: 이름 읽는 법, 배려가 필요한 점
spelled = 전화할 때 이름을 한 글자씩 이렇게 말하면 돼요:
customer-name = 내 이름
customer-name_hint = 이름 읽는 법
    .hint = 전화할 때 써요
    .placeholder = 조엘렌 비시니에프스카
customer-spelling_hint = 이름을 한 글자씩 불러 주는 나만의 방법
customer-address = 내 주소
customer-email = 내 이메일
customer-phone = 내 전화번호
customer-reply_by = 답을 받을 방법
customer-reply_by-email = 이메일
customer-reply_by-post = 우편
customer-reply_by-phone = 전화
customer-reply_by-any = 어느 방법이든 괜찮음
customer-needs = 답할 때 알아 두면 좋은 점
    .hint = 큰 글씨, 통역, 오전 전화 피하기
on_behalf_of = 다른 사람을 대신해서 써요
    .hint = 있었던 일은 그분이 겪은 대로, 마음은 내가 느낀 대로 적어요.
on_behalf_of-name = 그분 이름
on_behalf_of-relationship = 나와의 관계
    .placeholder = 제 어머니
on_behalf_of-authority = 대신 써도 되는 이유
    .hint = 누가 허락했는지, 어떤 자격이 있는지
    .placeholder = 어머니께서 부탁하셨고, 위임장에 서명하셨습니다.

## How I feel

i_statements = 내 마음
    .add = 다른 마음 더 적기
    .remove = 이것 빼기
i_statements-feeling = 어떤 마음이 들었나요?
    .placeholder = 서운했습니다
feeling-other = 다른 말
i_statements-when = 언제 그런 마음이 들었나요? … 때
    .placeholder = 하루 종일 집에서 기다렸는데 아무도 오지 않았을 때
i_statements-because = 왜 그런 마음이 들었나요? … 때문입니다
    .placeholder = 하루 일당을 받지 못했기
i_statements-request = 내가 바라는 것
    .placeholder = 왜 그랬는지 설명을 듣고 싶습니다
impact = 돈 말고 잃은 것
    .hint = 시간, 마음의 여유, 건강, 일

## What would put it right

remedy = 바라는 해결
remedy-sought = 요청하는 것
    .why = 누가 무엇을 해 주면 되는지, 돈이라면 얼마인지. “네” 하고 답할 수 있게 적어요.
    .add = 하나 더 요청하기
    .remove = 이것 빼기
remedy-sought-text = 해 주었으면 하는 일
    .placeholder = 저와 날짜를 정한 뒤 일주일 안에 기사 방문
remedy-sought-kind = 종류
remedy-sought-amount = 금액
    .placeholder = 96000
remedy-sought-amount-amount = 금액
    .placeholder = 96000
remedy-sought-amount-currency = 화폐
remedy-kind-repair = 수리·설치
remedy-kind-replacement = 교환
remedy-kind-refund = 환불
remedy-kind-compensation = 보상
remedy-kind-correction = 정정
remedy-kind-delivery = 배송
remedy-kind-cancellation = 해지·취소
remedy-kind-explanation = 설명
remedy-kind-apology = 사과
remedy-kind-payment_plan = 분할 납부
remedy-kind-goodwill = 위로금·사은품
remedy-kind-change_of_practice = 업무 방식 개선
remedy-kind-other = 그 밖의 것
remedy-respond_by = 답을 받을 날짜
    .by-when = 언제까지
    .why = 날짜를 정해 두면 “곧 해 드릴게요”가 흐지부지되지 않아요. 보통 2주 뒤로 정해요.
offer-days = { $days }일 안에 답 받기
remedy-acceptable = 대신 받아들일 수 있는 것
    .hint = 전화에서 “그건 안 됩니다”라는 말을 들었을 때 써요. “편지에도 넣기”를 고르지 않으면 편지에는 들어가지 않아요. 글로 쓰면 그만큼만 해 주려고 하거든요.
    .empty = 아직 적은 대안이 없어요.
    .add = 대안 적기
    .remove = 이것 빼기
remedy-acceptable-text = 대신 해 줄 수 있는 일
    .placeholder = 한 달 기본요금 면제
remedy-acceptable-kind = 종류
remedy-acceptable-amount = 금액
    .placeholder = 33000
remedy-acceptable-amount-amount = 금액
    .placeholder = 33000
remedy-acceptable-amount-currency = 화폐
remedy-acceptable-in_letter = 편지에도 넣기
remedy-minimum = 이것만은 꼭 받아야 하는 최소 조건
    .hint = 전화 대본 마지막 쪽에만 들어가요
    .title = 나만 보는 내용

## Holds

hold-card_number-mask = 끝 네 자리만 보이기
hold-card_number-dismiss = 카드 번호가 아니에요
hold-secret-mask = 가리기
hold-secret-dismiss = 비밀번호가 아니에요
