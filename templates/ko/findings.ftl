# What was noticed in a case. Each sentence says what to do, in everyday words.

## Problems: an answer that can't be used. Looked up as problem-<field>-<code>, then problem-<code>.

problem-file_too_large = 이 파일은 { $most }MB보다 커요. 여기서 저장한 파일은 글만 들어 있어서 더 작아요. 여기서 저장한 .json 파일을 찾아보세요.
problem-pdf_too_large = 이 파일은 { $most }MB보다 커요. 보관용 PDF는 더 작아요. 보관용 PDF나 여기서 저장한 .json 파일을 찾아보세요.
problem-pdf_without_case = 이 PDF에는 저장된 답이 들어 있지 않아요. 보내기용 PDF에는 답을 담지 않아요. 보관용 PDF나 여기서 저장한 .json 파일을 찾아보세요.
problem-pdf_changed = 다른 프로그램이 이 PDF를 다시 저장했거나, 옮기는 동안 일부가 사라졌어요. 안에 든 답을 읽을 수 없어요. 처음 저장한 그대로의 PDF나 .json 파일을 찾아보세요.
problem-case_too_large = 답이 너무 길어요. 다시 열 수 있는 파일에는 { $most }MB까지 들어가요. 가장 긴 답들을 줄여 주세요.
problem-file_not_text = 글이 아닌 것이 들어 있어요. 여기서 저장한 파일이 아니에요. 여기서 저장한 .json 파일을 찾아보세요.
problem-file_too_deep = 괄호가 너무 깊이 겹쳐 있어요. 여기서 저장한 파일이 아니에요. 여기서 저장한 .json 파일을 찾아보세요.
problem-file_not_json = 이 파일의 { $line }번째 줄을 JSON으로 읽을 수 없어요. 빠진 쉼표, 따옴표, 괄호가 있는지 그 줄을 살펴보세요.
problem-file_empty = 빈 파일이에요. 여기서 저장한 .json 파일을 찾아보세요.
problem-number_too_long = 이 파일에 수천 자리나 되는 숫자가 있어요. 그 숫자를 빼 주세요.
problem-file_not_case = JSON이지만 여기서 저장한 파일은 아니에요. 저장한 파일은 중괄호로 시작하고 “format” 항목이 있어요.
problem-format_newer = 더 새로운 버전에서 저장한 파일이에요. 프로그램을 업데이트한 뒤 다시 여세요.
problem-format_unknown = 이 파일에는 "format": "complaint-kit/1"이 없어서 저장한 답으로 읽을 수 없어요.
problem-unknown_key = “{ $value }” 항목은 없어요. 철자를 확인하거나 빼 주세요.
problem-key_twice = “{ $value }” 항목이 두 번 나와요. 하나만 남겨 주세요.
problem-number_not_finite = { $value }{ PARTICLE($value, "은(는)") } 답에 담을 수 있는 숫자가 아니에요. 금액은 "86400"처럼 따옴표 안에 숫자로 적어 주세요.
problem-text_too_long = { $most }자보다 길어요. 줄이거나 일부를 다른 답에 적어 주세요.
problem-list_too_long = 여기에는 { $most }개까지 넣을 수 있어요. 몇 개를 하나로 합쳐 주세요.
problem-date_form = 날짜를 2026-10-12처럼 연-월-일로 적어 주세요.
problem-date_impossible = 달력에 없는 날이에요. 월과 일을 확인해 주세요.
problem-date_years = 1900년부터 2100년 사이의 날짜를 적어 주세요.
problem-time_form = 시각을 09:20처럼 시와 분으로 적어 주세요.
problem-amount_form = 금액은 86400이나 86.40처럼 숫자로만 적어 주세요. 소수는 점을 찍어 나타내요.
problem-amount_sign = 더하기나 빼기 없이 금액만 적어 주세요.
problem-amount_digits = 금액은 { $most }자리까지 적을 수 있어요.
problem-amount_decimals = { $most ->
    [0] { $currency } 금액은 소수점 없이 적어 주세요.
   *[other] { $currency } 금액은 소수점 아래 { $most }자리까지 적을 수 있어요.
}
problem-country_unknown = “{ $value }”{ PARTICLE($value, "은(는)") } 나라 코드가 아니에요. KR이나 US처럼 대문자 두 자를 적어 주세요.
problem-currency_unknown = “{ $value }”{ PARTICLE($value, "은(는)") } 화폐 코드가 아니에요. KRW나 USD처럼 대문자 세 자를 적어 주세요.
problem-language_form = “{ $value }”{ PARTICLE($value, "은(는)") } 언어 태그가 아니에요. ko나 en처럼 적어 주세요.
problem-lead_in_several = 시작할 좋은 점을 하나만 골라 주세요.
problem-evidence_id_twice = 이름이 “{ $value }”인 증거가 두 개예요. 하나는 이름을 바꿔 주세요.
problem-string_type = 따옴표 안에 글로 적어 주세요.
problem-bool_type = 따옴표 없이 true나 false로 적어 주세요.
problem-list_type = 대괄호 안에 목록으로 적어 주세요.
problem-model_type = 중괄호 안에 객체로 적어 주세요.
problem-literal_error = 여기에 쓸 수 있는 말 가운데 하나를 적어 주세요: { $known }.
problem-missing = 이 항목이 빠졌어요.

## Advice: the case can go out as it is, and would be stronger.

advice-customer-contact-missing = 이메일이나 전화번호, 주소를 적어 주세요. 하나라도 있어야 답을 받을 수 있어요.
advice-customer-reply_by-not_given = 이 방법으로 답을 받겠다고 골랐어요. 받을 곳을 적거나 다른 방법을 골라 주세요.
advice-company-references-missing = 고객 번호나 주문 번호, 접수 번호가 있으면 적어 주세요. 상대가 가장 먼저 찾는 것이에요.
advice-timeline-date-missing = 대략이라도 날짜를 적어 주세요. 날짜가 있는 일은 그냥 지나치기 어려워요.
advice-timeline-date-in_future = 아직 오지 않은 날이에요. 날짜와 연도를 확인해 주세요.
advice-timeline-promised-no_date = 약속받은 날짜를 적어 주세요. 날짜가 있으면 약속을 지켜 달라고 말하기 쉬워요.
advice-timeline-promised-no_name = 누가 약속했나요? 성만 알아도 돼요. 이름을 듣지 못했다면 그냥 두세요.
advice-timeline-evidence-not_listed = “{ $id }”{ PARTICLE($id, "은(는)") } 증거 목록에 없어요. 목록에 넣거나 여기에서 빼 주세요.
advice-amount-no_currency = 어느 나라 돈인가요? 금액을 잘못 읽지 않도록 화폐를 골라 주세요.
advice-contacts-date-in_future = 아직 오지 않은 날이에요. 날짜와 연도를 확인해 주세요.
advice-contacts-promised-no_date = 언제까지 하기로 약속했나요? 날짜를 적거나, 상대에게 물어보세요.
advice-contacts-promised-no_name = 누가 약속했나요? 성만 알아도 돼요.
advice-remedy-sought-missing = 어떻게 해 주면 좋을지 적어 주세요. 말하지 않으면 상대는 짐작으로 정하고, 바라는 것보다 적게 제안하기 쉬워요.
advice-remedy-sought-amount-unexplained = 이 금액이 어떻게 나왔는지 “있었던 일”에 적혀 있지 않아요. 어떤 일에 얼마가 들었는지 적어 주세요.
advice-remedy-respond_by-missing = 답을 받을 날짜를 정해 주세요. 보통 2주 뒤로 정해요.
advice-remedy-respond_by-in_past = 지나간 날짜예요. 오늘부터 2주 뒤처럼 여유가 있는 날로 골라 주세요.
advice-remedy-respond_by-before_last_fact = 마지막으로 있었던 일보다 앞선 날짜예요. 두 날짜를 확인해 주세요.

## Holds: something that should not leave the house.

hold-card_number = 카드 번호 같아요. 답을 받는 데는 필요하지 않아요.
hold-secret = PIN이나 비밀번호처럼 보여요. 답을 받는 데는 필요하지 않아요.

## Coverage: what official guides ask of a complaint.

coverage-summary = 공식 안내에서 권하는 { $all }가지 중 { $done }가지가 있어요.
coverage-summary-missing = 공식 안내에서 권하는 { $all }가지 중 { $done }가지가 있어요. 더 챙길 것: { $missing }.
coverage-contact = 연락처
    .missing = 이름이나 연락할 곳이 아직 없음
coverage-date = 날짜
    .missing = 날짜가 아직 없음
coverage-addressee = 받는 곳
    .missing = 회사의 주소나 부서가 아직 없음
coverage-references = 고객 번호나 접수 번호
    .missing = 고객 번호나 접수 번호가 아직 없음
coverage-facts_in_order = 순서대로 적은 일
    .missing = 날짜가 없는 일이 아직 있음
    .none = 있었던 일이 아직 없음
    .undated = { $count ->
       *[other] 날짜가 없는 일이 아직 { $count }가지 있음
    }
coverage-effect = 겪은 어려움
    .missing = 무엇이 힘들었는지 아직 없음
coverage-steps_taken = 그동안 한 일
    .missing = 누구와 이야기했는지 아직 없음
coverage-what_is_asked = 바라는 것
    .missing = 바라는 것이 아직 없음
coverage-reply_by = 답을 받을 날짜
    .missing = 답을 받을 날짜가 아직 없음
