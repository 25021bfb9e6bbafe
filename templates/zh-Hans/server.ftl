# What is said in the name of whoever serves the kit.

our-mistake = 我们这边出了点问题。您写的都还在：换一步接着写就行。
