# What is said in the name of whoever serves the kit.

our-mistake = Något gick fel hos oss. Dina ord finns kvar: välj ett annat steg och fortsätt där.
