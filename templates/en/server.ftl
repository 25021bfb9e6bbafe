# What is said in the name of whoever serves the kit.

our-mistake = Something went wrong on our side. Your words are still here: choose another step and carry on.
