# The draft on the customer's computer: where it stays, what can go wrong with it, and several.

kept-here = 쓴 글은 이 브라우저에만 있어요.
kept-tab = 쓴 글은 이 탭을 닫을 때까지만 있어요.
kept-trouble = 이 브라우저에는 쓴 글을 둘 수 없어요. 페이지를 닫기 전에 답을 파일로 저장하세요.
kept-broken = 여기에 두었던 글을 더는 읽을 수 없어요. 새로 시작하거나 저장해 둔 파일을 여세요.
kept-aside = 이 글이 다른 창에서도 열려 있어요. 한마디도 잃지 않도록, 여기에서 쓰는 것은 이제 따로 보관돼요. 두 글 모두 첫 페이지에 있어요.
kept-other = 다른 창에서 이 글을 고쳤어요.
kept-other-show = 그 창에서 쓴 글 보기
kept-other-mine = 여기 있는 글로 계속하기
kept-gone = 다른 창에서 이 글을 지웠어요.
kept-gone-keep = 여기 있는 글 남기기
kept-gone-let-go = 여기서도 지우기
kept-close = 알겠어요

drafts = 이 기기에 있는 글
drafts-hint = 다른 사람도 쓰는 기기인가요? 그렇다면 다 쓴 뒤에 글을 지우세요.
draft-nameless = 회사 이름 아직 없음
draft-open-here = 여기에 열려 있음
draft-changed = { $day }에 고침
draft-open = 열기
    .aloud = 열기: { $draft }
draft-rename = 이름 바꾸기
    .aloud = 이름 바꾸기: { $draft }
draft-rename-to = 새 이름
draft-rename-done = 이 이름으로 하기
draft-delete = 지우기
    .aloud = 지우기: { $draft }
draft-delete-sure = 이 글을 이 기기에서 지울까요? 되돌릴 수 없어요.
draft-delete-yes = 지우기
draft-no = 그대로 두기
draft-new = 새로 쓰기
drafts-days = 글이 저절로 지워지는 때
drafts-days-of = { $days }일 동안 고치지 않으면
drafts-erase = 이 기기에서 모두 지우기
drafts-erase-sure = 이 브라우저에 있는 글을 모두 지워요. 되돌릴 수 없어요. 이 페이지가 열린 다른 탭을 먼저 닫아 주세요. 저장한 파일은 그대로 남아요.
drafts-erase-yes = 모두 지우기
drafts-erased = 모두 지웠어요.
