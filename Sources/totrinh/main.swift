print("totrinh")
