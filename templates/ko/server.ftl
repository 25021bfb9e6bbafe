# What is said in the name of whoever serves the kit.

our-mistake = 저희 쪽에서 문제가 생겼어요. 쓴 글은 그대로 있으니 다른 단계를 골라 이어서 쓰세요.
