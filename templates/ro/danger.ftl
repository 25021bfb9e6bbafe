# Before any writing: whom to call. A country gives the numbers; `$call` is a link that dials.

danger = E cineva în pericol? Nu scrieți, { $call }.
    .named = E cineva în pericol? Nu scrieți, { $call } ({ $country }).
    .services = E cineva în pericol? Nu scrieți, sunați: { $call }.
    .services-named = E cineva în pericol? Nu scrieți, sunați: { $call } ({ $country }).
    .unknown = E cineva în pericol? Nu scrieți, sunați la numărul de urgență din țara în care sunteți.
danger-emergency = sunați la { $number }
danger-police = poliția { $number }
danger-fire = pompierii { $number }
danger-ambulance = ambulanța { $number }

## An attribute is for a number that serves only a part of the country.

danger-gas = Miroase a gaz? Sunați la { $call }.
    .great-britain = Miroase a gaz? Sunați la { $call } (nu și în Irlanda de Nord).
danger-money = Vă pleacă bani din cont chiar acum? Sunați la bancă.

danger-talk = Dacă vă e prea greu, vorbiți cu cineva: { $call }.
    .any-time = Dacă vă e prea greu, vorbiți cu cineva: { $call }, la orice oră.
danger-talk-call = sunați la { $number }
    .name = sunați la { $name }, { $number }
