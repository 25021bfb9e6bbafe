# Check and take away: how ready it is, the ways out, every answer, and the end.

## How ready it is

not-yet = 아직 없음
there = 있음:
coverage-nine = 이 아홉 가지는 누가 권하나요?
coverage-asked-by = 권하는 곳: { $guides }
gap-contact = 내가 누구이고 어디로 답을 받을지 적어 주세요.
    .go = 연락처 적기
gap-date = 오늘 날짜가 저절로 들어가요.
    .go = 날짜 보기
gap-addressee = 어느 회사인지, 그리고 그곳의 부서나 담당자, 주소를 적어 주세요.
    .named = 어느 부서의 누구에게, 어느 주소로 보낼지 적어 주세요.
    .go = 받는 곳 적기
gap-references = 고객 번호나 접수 번호가 있으면 상대가 내 기록을 더 빨리 찾아요.
    .go = 번호 적기
gap-facts_in_order = 무슨 일이 언제 있었는지 적어 주세요. 날짜가 있으면 확인하기 쉬워요.
    .go = 있었던 일 적기
gap-effect = 그 일로 무엇이 힘들었는지, 얼마가 들었는지 적어 주세요.
    .go = 힘들었던 점 적기
gap-steps_taken = 누구와 이야기했는지 적어 주세요. 아직 없으면 그냥 두세요.
    .go = 이야기한 사람 적기
gap-what_is_asked = 어떻게 해 주면 좋을지 적어 주세요.
    .go = 바라는 것 적기
gap-reply_by = 답을 받을 날짜를 정해 주세요. 보통 2주 뒤로 정해요.
    .go = { $days }일 안에 답 받기
worth-a-look = 한번 살펴볼 점
more-of-these = { $count }개 더

## The ways out

documents = 내려받기
checked = 모든 내용을 확인했어요
    .hint = 그 자리에 있었던 사람은 나뿐이에요. 맞는지는 나만 알 수 있어요.
pdf-pages = { $count ->
   *[other] PDF, { $count }쪽
}
document-lacks = 이것이 있으면 더 좋아요:
copy = 글 복사하기
    .aloud = 글 복사하기: { $document }
    .done = 복사했어요
    .by-hand = 이 브라우저에서는 바로 복사할 수 없어요. 이 칸의 글이 선택되어 있으니 여기에서 복사하세요.
print = 인쇄하기
    .aloud = 인쇄하기: { $document }
other-formats = 다른 형식
    .of = 다른 형식으로 내려받기: { $document }
format-text = 일반 텍스트
    .of = { $document }: 일반 텍스트
format-html = 웹 페이지
    .of = { $document }: 웹 페이지
format-docx = 워드 문서
    .of = { $document }: 워드 문서
format-eml = 이메일 초안
    .of = { $document }: 이메일 초안
    .hint = 메일 프로그램에서 PDF가 첨부된 채로 열려요. 보내기는 직접 해요.
web-form = 홈페이지 문의 칸에 넣을 글
    .hint = 문의 칸에는 글자 수 제한이 있을 때가 많아요. 칸 옆에 숫자가 있거나, 글이 잘리면 알 수 있어요.
    .limit = 들어가는 글자 수
    .whole = 모두 들어가요: { $most }자 중 { $count }자.
    .shorter = 미리 마련된 문장을 조금 줄이니 들어가요: { $most }자 중 { $count }자. 직접 쓴 말은 모두 있어요.
    .left-out = { $most }자 중 { $count }자. 이 답은 들어가지 않았어요: { $answers }. 줄이거나, 편지를 따로 보낸다고 적어 주세요.
    .number = { $least }부터 { $most }까지 숫자로 적어 주세요.
    .copy = 문의 칸에 넣을 글 복사하기
window = 창봉투의 투명 창으로 보이도록 주소 자리를 맞췄어요. 보내기 전에 한 장을 접어서 확인해 보세요.
own-sentences = 미리 마련된 문장
    .hint = 직접 쓴 말 앞뒤에 들어가는 문장이에요. 직접 쓴 말이 있는 자리는 “…”로 보여요.

## Every answer

your-answers = 내가 쓴 답
    .nothing = 아직 없음
    .all = 모든 답을 하나씩
    .all-hint = 고치고 싶은 답을 고르세요.
    .yes = 예
change-on = “{ $page }”에서 고치기
change = 고치기
    .aloud = : { $page }
row-more = { $text } (그 밖에 { $count }개)
row-opening-long_customer = 오래 이용해 왔다는 말로 시작
row-opening-facts = 있었던 일로 시작
row-for = { $name } 대신
row-references = { $count ->
   *[other] 번호 { $count }개
}
row-facts = { $count ->
   *[other] 있었던 일 { $count }가지
}
row-evidence = { $count ->
   *[other] 증거 { $count }개
}
row-contacts = { $count ->
   *[other] 통화와 메시지 { $count }건
}
row-impact = 돈 말고 잃은 것
row-requests = { $count ->
   *[other] 요청 { $count }가지
}
row-by = { $day }까지 답변
row-no-date = 답을 받을 날짜는 아직 없음
row-call-only = { $count ->
   *[other] 전화에서만 쓸 대안 { $count }개
}
row-in-letter = { $count ->
   *[other] 편지에도 넣을 대안 { $count }개
}
row-least = 최소 조건은 대본 마지막 쪽에만 있음

## A copy to go on with, and the end

save = 이어 쓸 수 있게 저장하기
    .hint = 모든 답을 파일 하나에 담아요. 다른 날 첫 페이지에서 열면 돼요.
    .button = 내 답을 파일로 저장
    .inside = 보관용 PDF에는 나만 보는 내용까지 모든 답이 들어 있어요. 보내지 말고 간직하세요.
    .document = 보관용 { $document }
    .lacks = 이 답들은 이대로는 파일에 담을 수 없어요. 먼저 고치거나 다른 곳에 적어 두세요.
done = 다 했나요?
    .hint = 쓴 글을 이 기기에서 지우세요. 내려받은 파일은 직접 지울 때까지 다운로드 폴더에 남아 있어요.
erase = 이 기기에서 지우기
    .sure = 쓴 글을 이 페이지와 이 기기에서 지워요. 되돌릴 수 없어요.
    .yes = 이 글 지우기
    .no = 그대로 두기
