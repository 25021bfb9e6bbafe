# Before any writing: whom to call. A country gives the numbers; `$call` is a link that dials.

danger = 有人有危险吗？先别写，{ $call }。
    .named = 有人有危险吗？先别写，{ $call }（{ $country }）。
    .services = 有人有危险吗？先别写，打电话：{ $call }。
    .services-named = 有人有危险吗？先别写，打电话：{ $call }（{ $country }）。
    .unknown = 有人有危险吗？先别写，打您所在地的紧急电话。
danger-emergency = 打{ $number }
danger-police = 报警{ $number }
danger-fire = 火警{ $number }
danger-ambulance = 急救{ $number }

## An attribute is for a number that serves only a part of the country.

danger-gas = 闻到燃气味？打{ $call }。
    .great-britain = 闻到燃气味？打{ $call }（北爱尔兰除外）。
danger-money = 账户里的钱正在被转走？马上打给您的银行。

danger-talk = 如果心里实在难受，找人说说话：{ $call }。
    .any-time = 如果心里实在难受，找人说说话：{ $call }，什么时候都行。
danger-talk-call = 打{ $number }
    .name = 打给{ $name }，电话{ $number }
