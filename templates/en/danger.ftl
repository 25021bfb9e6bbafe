# Before any writing: whom to call. A country gives the numbers; `$call` is a link that dials.

danger = Is somebody in danger? Don’t write: { $call }.
    .named = Is somebody in danger? Don’t write: { $call } ({ $country }).
    .services = Is somebody in danger? Don’t write. Call: { $call }.
    .services-named = Is somebody in danger? Don’t write. Call: { $call } ({ $country }).
    .unknown = Is somebody in danger? Don’t write: call the emergency number where you are.
danger-emergency = call { $number }
danger-police = police { $number }
danger-fire = fire { $number }
danger-ambulance = ambulance { $number }

## An attribute is for a number that serves only a part of the country.

danger-gas = Smell gas? Call { $call }.
    .great-britain = Smell gas? Call { $call } (not in Northern Ireland).
danger-money = Is money leaving your account now? Call your bank.

danger-talk = If it all feels too much, talk to somebody: { $call }.
    .any-time = If it all feels too much, talk to somebody: { $call }, at any time.
danger-talk-call = call { $number }
    .name = call { $name } on { $number }
