# Before any writing: whom to call. A country gives the numbers; `$call` is a link that dials.

danger = Är någon i fara? Skriv inte, { $call }.
    .named = Är någon i fara? Skriv inte, { $call } ({ $country }).
    .services = Är någon i fara? Skriv inte, ring: { $call }.
    .services-named = Är någon i fara? Skriv inte, ring: { $call } ({ $country }).
    .unknown = Är någon i fara? Skriv inte, ring nödnumret där du är.
danger-emergency = ring { $number }
danger-police = polisen { $number }
danger-fire = brandkåren { $number }
danger-ambulance = ambulans { $number }

## An attribute is for a number that serves only a part of the country.

danger-gas = Luktar det gas? Ring { $call }.
    .great-britain = Luktar det gas? Ring { $call } (inte i Nordirland).
danger-money = Försvinner pengar från ditt konto just nu? Ring banken.

danger-talk = Om det blir för mycket, prata med någon: { $call }.
    .any-time = Om det blir för mycket, prata med någon: { $call }, dygnet runt.
danger-talk-call = ring { $number }
    .name = ring { $name } på { $number }
