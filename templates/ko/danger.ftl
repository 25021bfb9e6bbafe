# Before any writing: whom to call. A country gives the numbers; `$call` is a link that dials.

danger = 지금 위험에 처한 사람이 있나요? 글은 나중에 쓰고 먼저 { $call }.
    .named = 지금 위험에 처한 사람이 있나요? 글은 나중에 쓰고, { $country }에서는 먼저 { $call }.
    .services = 지금 위험에 처한 사람이 있나요? 글은 나중에 쓰고 먼저 전화하세요: { $call }.
    .services-named = 지금 위험에 처한 사람이 있나요? 글은 나중에 쓰고 먼저 전화하세요. { $country }: { $call }.
    .unknown = 지금 위험에 처한 사람이 있나요? 글은 나중에 쓰고 먼저 지금 있는 곳의 긴급 전화번호로 전화하세요.
danger-emergency = { $number }번으로 전화하세요
danger-police = 경찰 { $number }
danger-fire = 소방 { $number }
danger-ambulance = 구급 { $number }

## An attribute is for a number that serves only a part of the country.

danger-gas = 가스 냄새가 나나요? 바로 전화하세요: { $call }.
    .great-britain = 가스 냄새가 나나요? 바로 전화하세요: { $call }(북아일랜드 제외).
danger-money = 지금 계좌에서 돈이 빠져나가고 있나요? 은행에 바로 전화하세요.

danger-talk = 혼자 견디기 힘들다면 누군가에게 이야기해 보세요. { $call }.
    .any-time = 혼자 견디기 힘들다면 누군가에게 이야기해 보세요. 언제든지 { $call }.
danger-talk-call = { $number }번으로 전화하세요
    .name = { $name } { $number }번으로 전화하세요
