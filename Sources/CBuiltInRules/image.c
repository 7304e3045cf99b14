#include "CBuiltInRules.h"

// `training image` writes the file; one zero byte stands for an empty one, since C has no array of nothing.
_Alignas(16) static const unsigned char image[] = {
#embed "rules.image" if_empty(0)
};

const unsigned char *totrinh_rule_image(void) { return image; }
size_t totrinh_rule_image_size(void) { return sizeof image; }
