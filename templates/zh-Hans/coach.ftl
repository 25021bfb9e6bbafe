# What the coach says under a text that goes out. Reasons and examples stand with its rules.

coach-stop = 这句话可能让对方挂电话
coach-soften = 对方看到这里，可能就听不进去了
coach-sharpen = 这里可以说得更具体
coach-instead = 换个说法
coach-example = 比如
coach-without = 去掉这句，其余的话已经说明白了。
coach-use = 用这句
coach-leave-out = 去掉
coach-fine = 就这样，不用改
coach-taken = 已换上。
coach-undo = 撤销
coach-more = 还有{ $count }处
coach-behind = “{ $word }”说的是对方做了什么，对方可以不认。心里的感受没人能否认。您当时是不是下面这种感受？
coach-behind-fine = 还是用“{ $word }”

## On the last page: how it will sound

tone-calm = 这里没有会让对方急着辩解的话。
tone-heard = { $count ->
   *[other] 有{ $count }处
}可能会让对方急着辩解。
tone-row = “{ $words }”
