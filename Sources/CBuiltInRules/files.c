// Written by Tests/Tools/embed-rules; do not edit.
#include "CBuiltInRules.h"

static const unsigned char file_0[] = {
#embed "../../Rules/cantho/examples/CT-1.1/fail-1.md" if_empty(0)
};
static const unsigned char file_1[] = {
#embed "../../Rules/cantho/examples/CT-1.1/fail-2.md" if_empty(0)
};
static const unsigned char file_2[] = {
#embed "../../Rules/cantho/examples/CT-1.1/pass-1.md" if_empty(0)
};
static const unsigned char file_3[] = {
#embed "../../Rules/cantho/examples/CT-1.1/pass-2.md" if_empty(0)
};
static const unsigned char file_4[] = {
#embed "../../Rules/cantho/options.sch" if_empty(0)
};
static const unsigned char file_5[] = {
#embed "../../Rules/haiphong/appraisal.sch" if_empty(0)
};
static const unsigned char file_6[] = {
#embed "../../Rules/haiphong/authority.sch" if_empty(0)
};
static const unsigned char file_7[] = {
#embed "../../Rules/haiphong/dossier.sch" if_empty(0)
};
static const unsigned char file_8[] = {
#embed "../../Rules/haiphong/examples/HP-1.1/fail-1.md" if_empty(0)
};
static const unsigned char file_9[] = {
#embed "../../Rules/haiphong/examples/HP-1.1/fail-2.md" if_empty(0)
};
static const unsigned char file_10[] = {
#embed "../../Rules/haiphong/examples/HP-1.1/fail-3.md" if_empty(0)
};
static const unsigned char file_11[] = {
#embed "../../Rules/haiphong/examples/HP-1.1/fail-4.md" if_empty(0)
};
static const unsigned char file_12[] = {
#embed "../../Rules/haiphong/examples/HP-1.1/fail-5.md" if_empty(0)
};
static const unsigned char file_13[] = {
#embed "../../Rules/haiphong/examples/HP-1.1/pass-1.md" if_empty(0)
};
static const unsigned char file_14[] = {
#embed "../../Rules/haiphong/examples/HP-1.1/pass-2.md" if_empty(0)
};
static const unsigned char file_15[] = {
#embed "../../Rules/haiphong/examples/HP-1.1/pass-3.md" if_empty(0)
};
static const unsigned char file_16[] = {
#embed "../../Rules/haiphong/examples/HP-1.1/pass-4.md" if_empty(0)
};
static const unsigned char file_17[] = {
#embed "../../Rules/haiphong/examples/HP-1.2/fail-1.md" if_empty(0)
};
static const unsigned char file_18[] = {
#embed "../../Rules/haiphong/examples/HP-1.2/fail-2.md" if_empty(0)
};
static const unsigned char file_19[] = {
#embed "../../Rules/haiphong/examples/HP-1.2/pass-1.md" if_empty(0)
};
static const unsigned char file_20[] = {
#embed "../../Rules/haiphong/examples/HP-1.2/pass-2.md" if_empty(0)
};
static const unsigned char file_21[] = {
#embed "../../Rules/haiphong/examples/HP-1.3/fail-1.md" if_empty(0)
};
static const unsigned char file_22[] = {
#embed "../../Rules/haiphong/examples/HP-1.3/fail-2.md" if_empty(0)
};
static const unsigned char file_23[] = {
#embed "../../Rules/haiphong/examples/HP-1.3/pass-1.md" if_empty(0)
};
static const unsigned char file_24[] = {
#embed "../../Rules/haiphong/examples/HP-1.3/pass-2.md" if_empty(0)
};
static const unsigned char file_25[] = {
#embed "../../Rules/haiphong/examples/HP-1.4/fail-1.md" if_empty(0)
};
static const unsigned char file_26[] = {
#embed "../../Rules/haiphong/examples/HP-1.4/fail-2.md" if_empty(0)
};
static const unsigned char file_27[] = {
#embed "../../Rules/haiphong/examples/HP-1.4/pass-1.md" if_empty(0)
};
static const unsigned char file_28[] = {
#embed "../../Rules/haiphong/examples/HP-1.4/pass-2.md" if_empty(0)
};
static const unsigned char file_29[] = {
#embed "../../Rules/haiphong/examples/HP-1.5/fail-1.md" if_empty(0)
};
static const unsigned char file_30[] = {
#embed "../../Rules/haiphong/examples/HP-1.5/fail-2.md" if_empty(0)
};
static const unsigned char file_31[] = {
#embed "../../Rules/haiphong/examples/HP-1.5/pass-1.md" if_empty(0)
};
static const unsigned char file_32[] = {
#embed "../../Rules/haiphong/examples/HP-1.5/pass-2.md" if_empty(0)
};
static const unsigned char file_33[] = {
#embed "../../Rules/haiphong/examples/HP-1.6/fail-1.md" if_empty(0)
};
static const unsigned char file_34[] = {
#embed "../../Rules/haiphong/examples/HP-1.6/fail-2.md" if_empty(0)
};
static const unsigned char file_35[] = {
#embed "../../Rules/haiphong/examples/HP-1.6/pass-1.md" if_empty(0)
};
static const unsigned char file_36[] = {
#embed "../../Rules/haiphong/examples/HP-1.6/pass-2.md" if_empty(0)
};
static const unsigned char file_37[] = {
#embed "../../Rules/haiphong/examples/HP-1.7/fail-1.md" if_empty(0)
};
static const unsigned char file_38[] = {
#embed "../../Rules/haiphong/examples/HP-1.7/fail-2.md" if_empty(0)
};
static const unsigned char file_39[] = {
#embed "../../Rules/haiphong/examples/HP-1.7/pass-1.md" if_empty(0)
};
static const unsigned char file_40[] = {
#embed "../../Rules/haiphong/examples/HP-1.7/pass-2.md" if_empty(0)
};
static const unsigned char file_41[] = {
#embed "../../Rules/haiphong/examples/HP-1.8/fail-1.md" if_empty(0)
};
static const unsigned char file_42[] = {
#embed "../../Rules/haiphong/examples/HP-1.8/fail-2.md" if_empty(0)
};
static const unsigned char file_43[] = {
#embed "../../Rules/haiphong/examples/HP-1.8/pass-1.md" if_empty(0)
};
static const unsigned char file_44[] = {
#embed "../../Rules/haiphong/examples/HP-1.8/pass-2.md" if_empty(0)
};
static const unsigned char file_45[] = {
#embed "../../Rules/haiphong/examples/HP-2.1/fail-1.md" if_empty(0)
};
static const unsigned char file_46[] = {
#embed "../../Rules/haiphong/examples/HP-2.1/fail-2.md" if_empty(0)
};
static const unsigned char file_47[] = {
#embed "../../Rules/haiphong/examples/HP-2.1/fail-3.md" if_empty(0)
};
static const unsigned char file_48[] = {
#embed "../../Rules/haiphong/examples/HP-2.1/fail-4.md" if_empty(0)
};
static const unsigned char file_49[] = {
#embed "../../Rules/haiphong/examples/HP-2.1/fail-5.md" if_empty(0)
};
static const unsigned char file_50[] = {
#embed "../../Rules/haiphong/examples/HP-2.1/pass-1.md" if_empty(0)
};
static const unsigned char file_51[] = {
#embed "../../Rules/haiphong/examples/HP-2.1/pass-2.md" if_empty(0)
};
static const unsigned char file_52[] = {
#embed "../../Rules/haiphong/examples/HP-2.1/pass-3.md" if_empty(0)
};
static const unsigned char file_53[] = {
#embed "../../Rules/haiphong/examples/HP-2.1/pass-4.md" if_empty(0)
};
static const unsigned char file_54[] = {
#embed "../../Rules/haiphong/examples/HP-2.1/pass-5.md" if_empty(0)
};
static const unsigned char file_55[] = {
#embed "../../Rules/haiphong/examples/HP-2.10/fail-1.md" if_empty(0)
};
static const unsigned char file_56[] = {
#embed "../../Rules/haiphong/examples/HP-2.10/fail-2.md" if_empty(0)
};
static const unsigned char file_57[] = {
#embed "../../Rules/haiphong/examples/HP-2.10/pass-1.md" if_empty(0)
};
static const unsigned char file_58[] = {
#embed "../../Rules/haiphong/examples/HP-2.10/pass-2.md" if_empty(0)
};
static const unsigned char file_59[] = {
#embed "../../Rules/haiphong/examples/HP-2.11/fail-1.md" if_empty(0)
};
static const unsigned char file_60[] = {
#embed "../../Rules/haiphong/examples/HP-2.11/fail-2.md" if_empty(0)
};
static const unsigned char file_61[] = {
#embed "../../Rules/haiphong/examples/HP-2.11/pass-1.md" if_empty(0)
};
static const unsigned char file_62[] = {
#embed "../../Rules/haiphong/examples/HP-2.11/pass-2.md" if_empty(0)
};
static const unsigned char file_63[] = {
#embed "../../Rules/haiphong/examples/HP-2.12/fail-1.md" if_empty(0)
};
static const unsigned char file_64[] = {
#embed "../../Rules/haiphong/examples/HP-2.12/fail-2.md" if_empty(0)
};
static const unsigned char file_65[] = {
#embed "../../Rules/haiphong/examples/HP-2.12/pass-1.md" if_empty(0)
};
static const unsigned char file_66[] = {
#embed "../../Rules/haiphong/examples/HP-2.12/pass-2.md" if_empty(0)
};
static const unsigned char file_67[] = {
#embed "../../Rules/haiphong/examples/HP-2.2/fail-1.md" if_empty(0)
};
static const unsigned char file_68[] = {
#embed "../../Rules/haiphong/examples/HP-2.2/fail-2.md" if_empty(0)
};
static const unsigned char file_69[] = {
#embed "../../Rules/haiphong/examples/HP-2.2/pass-1.md" if_empty(0)
};
static const unsigned char file_70[] = {
#embed "../../Rules/haiphong/examples/HP-2.2/pass-2.md" if_empty(0)
};
static const unsigned char file_71[] = {
#embed "../../Rules/haiphong/examples/HP-2.3/fail-1.md" if_empty(0)
};
static const unsigned char file_72[] = {
#embed "../../Rules/haiphong/examples/HP-2.3/fail-2.md" if_empty(0)
};
static const unsigned char file_73[] = {
#embed "../../Rules/haiphong/examples/HP-2.3/pass-1.md" if_empty(0)
};
static const unsigned char file_74[] = {
#embed "../../Rules/haiphong/examples/HP-2.3/pass-2.md" if_empty(0)
};
static const unsigned char file_75[] = {
#embed "../../Rules/haiphong/examples/HP-2.4/fail-1.md" if_empty(0)
};
static const unsigned char file_76[] = {
#embed "../../Rules/haiphong/examples/HP-2.4/fail-2.md" if_empty(0)
};
static const unsigned char file_77[] = {
#embed "../../Rules/haiphong/examples/HP-2.4/fail-3.md" if_empty(0)
};
static const unsigned char file_78[] = {
#embed "../../Rules/haiphong/examples/HP-2.4/fail-4.md" if_empty(0)
};
static const unsigned char file_79[] = {
#embed "../../Rules/haiphong/examples/HP-2.4/pass-1.md" if_empty(0)
};
static const unsigned char file_80[] = {
#embed "../../Rules/haiphong/examples/HP-2.4/pass-2.md" if_empty(0)
};
static const unsigned char file_81[] = {
#embed "../../Rules/haiphong/examples/HP-2.4/pass-3.md" if_empty(0)
};
static const unsigned char file_82[] = {
#embed "../../Rules/haiphong/examples/HP-2.5/fail-1.md" if_empty(0)
};
static const unsigned char file_83[] = {
#embed "../../Rules/haiphong/examples/HP-2.5/fail-2.md" if_empty(0)
};
static const unsigned char file_84[] = {
#embed "../../Rules/haiphong/examples/HP-2.5/pass-1.md" if_empty(0)
};
static const unsigned char file_85[] = {
#embed "../../Rules/haiphong/examples/HP-2.5/pass-2.md" if_empty(0)
};
static const unsigned char file_86[] = {
#embed "../../Rules/haiphong/examples/HP-2.6/fail-1.md" if_empty(0)
};
static const unsigned char file_87[] = {
#embed "../../Rules/haiphong/examples/HP-2.6/fail-2.md" if_empty(0)
};
static const unsigned char file_88[] = {
#embed "../../Rules/haiphong/examples/HP-2.6/pass-1.md" if_empty(0)
};
static const unsigned char file_89[] = {
#embed "../../Rules/haiphong/examples/HP-2.6/pass-2.md" if_empty(0)
};
static const unsigned char file_90[] = {
#embed "../../Rules/haiphong/examples/HP-2.7/fail-1.md" if_empty(0)
};
static const unsigned char file_91[] = {
#embed "../../Rules/haiphong/examples/HP-2.7/fail-2.md" if_empty(0)
};
static const unsigned char file_92[] = {
#embed "../../Rules/haiphong/examples/HP-2.7/pass-1.md" if_empty(0)
};
static const unsigned char file_93[] = {
#embed "../../Rules/haiphong/examples/HP-2.7/pass-2.md" if_empty(0)
};
static const unsigned char file_94[] = {
#embed "../../Rules/haiphong/examples/HP-2.8/fail-1.md" if_empty(0)
};
static const unsigned char file_95[] = {
#embed "../../Rules/haiphong/examples/HP-2.8/fail-2.md" if_empty(0)
};
static const unsigned char file_96[] = {
#embed "../../Rules/haiphong/examples/HP-2.8/pass-1.md" if_empty(0)
};
static const unsigned char file_97[] = {
#embed "../../Rules/haiphong/examples/HP-2.8/pass-2.md" if_empty(0)
};
static const unsigned char file_98[] = {
#embed "../../Rules/haiphong/examples/HP-2.9/fail-1.md" if_empty(0)
};
static const unsigned char file_99[] = {
#embed "../../Rules/haiphong/examples/HP-2.9/fail-2.md" if_empty(0)
};
static const unsigned char file_100[] = {
#embed "../../Rules/haiphong/examples/HP-2.9/pass-1.md" if_empty(0)
};
static const unsigned char file_101[] = {
#embed "../../Rules/haiphong/examples/HP-2.9/pass-2.md" if_empty(0)
};
static const unsigned char file_102[] = {
#embed "../../Rules/haiphong/examples/HP-3.1/fail-1.md" if_empty(0)
};
static const unsigned char file_103[] = {
#embed "../../Rules/haiphong/examples/HP-3.1/fail-2.md" if_empty(0)
};
static const unsigned char file_104[] = {
#embed "../../Rules/haiphong/examples/HP-3.1/fail-3.md" if_empty(0)
};
static const unsigned char file_105[] = {
#embed "../../Rules/haiphong/examples/HP-3.1/fail-4.md" if_empty(0)
};
static const unsigned char file_106[] = {
#embed "../../Rules/haiphong/examples/HP-3.1/fail-5.md" if_empty(0)
};
static const unsigned char file_107[] = {
#embed "../../Rules/haiphong/examples/HP-3.1/pass-1.md" if_empty(0)
};
static const unsigned char file_108[] = {
#embed "../../Rules/haiphong/examples/HP-3.1/pass-2.md" if_empty(0)
};
static const unsigned char file_109[] = {
#embed "../../Rules/haiphong/examples/HP-3.1/pass-3.md" if_empty(0)
};
static const unsigned char file_110[] = {
#embed "../../Rules/haiphong/examples/HP-3.1/pass-4.md" if_empty(0)
};
static const unsigned char file_111[] = {
#embed "../../Rules/haiphong/examples/HP-3.2/fail-1.md" if_empty(0)
};
static const unsigned char file_112[] = {
#embed "../../Rules/haiphong/examples/HP-3.2/fail-2.md" if_empty(0)
};
static const unsigned char file_113[] = {
#embed "../../Rules/haiphong/examples/HP-3.2/pass-1.md" if_empty(0)
};
static const unsigned char file_114[] = {
#embed "../../Rules/haiphong/examples/HP-3.2/pass-2.md" if_empty(0)
};
static const unsigned char file_115[] = {
#embed "../../Rules/haiphong/examples/HP-3.3/fail-1.md" if_empty(0)
};
static const unsigned char file_116[] = {
#embed "../../Rules/haiphong/examples/HP-3.3/fail-2.md" if_empty(0)
};
static const unsigned char file_117[] = {
#embed "../../Rules/haiphong/examples/HP-3.3/fail-3.md" if_empty(0)
};
static const unsigned char file_118[] = {
#embed "../../Rules/haiphong/examples/HP-3.3/fail-4.md" if_empty(0)
};
static const unsigned char file_119[] = {
#embed "../../Rules/haiphong/examples/HP-3.3/fail-5.md" if_empty(0)
};
static const unsigned char file_120[] = {
#embed "../../Rules/haiphong/examples/HP-3.3/pass-1.md" if_empty(0)
};
static const unsigned char file_121[] = {
#embed "../../Rules/haiphong/examples/HP-3.3/pass-2.md" if_empty(0)
};
static const unsigned char file_122[] = {
#embed "../../Rules/haiphong/examples/HP-3.3/pass-3.md" if_empty(0)
};
static const unsigned char file_123[] = {
#embed "../../Rules/haiphong/examples/HP-3.4/fail-1.md" if_empty(0)
};
static const unsigned char file_124[] = {
#embed "../../Rules/haiphong/examples/HP-3.4/fail-2.md" if_empty(0)
};
static const unsigned char file_125[] = {
#embed "../../Rules/haiphong/examples/HP-3.4/pass-1.md" if_empty(0)
};
static const unsigned char file_126[] = {
#embed "../../Rules/haiphong/examples/HP-3.4/pass-2.md" if_empty(0)
};
static const unsigned char file_127[] = {
#embed "../../Rules/haiphong/examples/HP-3.5/fail-1.md" if_empty(0)
};
static const unsigned char file_128[] = {
#embed "../../Rules/haiphong/examples/HP-3.5/fail-2.md" if_empty(0)
};
static const unsigned char file_129[] = {
#embed "../../Rules/haiphong/examples/HP-3.5/pass-1.md" if_empty(0)
};
static const unsigned char file_130[] = {
#embed "../../Rules/haiphong/examples/HP-3.5/pass-2.md" if_empty(0)
};
static const unsigned char file_131[] = {
#embed "../../Rules/haiphong/examples/HP-3.6/fail-1.md" if_empty(0)
};
static const unsigned char file_132[] = {
#embed "../../Rules/haiphong/examples/HP-3.6/fail-2.md" if_empty(0)
};
static const unsigned char file_133[] = {
#embed "../../Rules/haiphong/examples/HP-3.6/pass-1.md" if_empty(0)
};
static const unsigned char file_134[] = {
#embed "../../Rules/haiphong/examples/HP-3.6/pass-2.md" if_empty(0)
};
static const unsigned char file_135[] = {
#embed "../../Rules/haiphong/examples/HP-4.1/fail-1.md" if_empty(0)
};
static const unsigned char file_136[] = {
#embed "../../Rules/haiphong/examples/HP-4.1/fail-2.md" if_empty(0)
};
static const unsigned char file_137[] = {
#embed "../../Rules/haiphong/examples/HP-4.1/fail-3.md" if_empty(0)
};
static const unsigned char file_138[] = {
#embed "../../Rules/haiphong/examples/HP-4.1/fail-4.md" if_empty(0)
};
static const unsigned char file_139[] = {
#embed "../../Rules/haiphong/examples/HP-4.1/pass-1.md" if_empty(0)
};
static const unsigned char file_140[] = {
#embed "../../Rules/haiphong/examples/HP-4.1/pass-2.md" if_empty(0)
};
static const unsigned char file_141[] = {
#embed "../../Rules/haiphong/examples/HP-4.1/pass-3.md" if_empty(0)
};
static const unsigned char file_142[] = {
#embed "../../Rules/haiphong/examples/HP-4.1/pass-4.md" if_empty(0)
};
static const unsigned char file_143[] = {
#embed "../../Rules/haiphong/examples/HP-4.2/fail-1.md" if_empty(0)
};
static const unsigned char file_144[] = {
#embed "../../Rules/haiphong/examples/HP-4.2/fail-2.md" if_empty(0)
};
static const unsigned char file_145[] = {
#embed "../../Rules/haiphong/examples/HP-4.2/fail-3.md" if_empty(0)
};
static const unsigned char file_146[] = {
#embed "../../Rules/haiphong/examples/HP-4.2/pass-1.md" if_empty(0)
};
static const unsigned char file_147[] = {
#embed "../../Rules/haiphong/examples/HP-4.2/pass-2.md" if_empty(0)
};
static const unsigned char file_148[] = {
#embed "../../Rules/haiphong/examples/HP-4.2/pass-3.md" if_empty(0)
};
static const unsigned char file_149[] = {
#embed "../../Rules/haiphong/examples/HP-4.3/fail-1.md" if_empty(0)
};
static const unsigned char file_150[] = {
#embed "../../Rules/haiphong/examples/HP-4.3/fail-2.md" if_empty(0)
};
static const unsigned char file_151[] = {
#embed "../../Rules/haiphong/examples/HP-4.3/pass-1.md" if_empty(0)
};
static const unsigned char file_152[] = {
#embed "../../Rules/haiphong/examples/HP-4.3/pass-2.md" if_empty(0)
};
static const unsigned char file_153[] = {
#embed "../../Rules/haiphong/examples/HP-4.4/fail-1.md" if_empty(0)
};
static const unsigned char file_154[] = {
#embed "../../Rules/haiphong/examples/HP-4.4/fail-2.md" if_empty(0)
};
static const unsigned char file_155[] = {
#embed "../../Rules/haiphong/examples/HP-4.4/pass-1.md" if_empty(0)
};
static const unsigned char file_156[] = {
#embed "../../Rules/haiphong/examples/HP-4.4/pass-2.md" if_empty(0)
};
static const unsigned char file_157[] = {
#embed "../../Rules/haiphong/examples/HP-5.1/fail-1.md" if_empty(0)
};
static const unsigned char file_158[] = {
#embed "../../Rules/haiphong/examples/HP-5.1/fail-2.md" if_empty(0)
};
static const unsigned char file_159[] = {
#embed "../../Rules/haiphong/examples/HP-5.1/pass-1.md" if_empty(0)
};
static const unsigned char file_160[] = {
#embed "../../Rules/haiphong/examples/HP-5.1/pass-2.md" if_empty(0)
};
static const unsigned char file_161[] = {
#embed "../../Rules/haiphong/examples/HP-5.2/fail-1.docx" if_empty(0)
};
static const unsigned char file_162[] = {
#embed "../../Rules/haiphong/examples/HP-5.2/fail-2.docx" if_empty(0)
};
static const unsigned char file_163[] = {
#embed "../../Rules/haiphong/examples/HP-5.2/pass-1.docx" if_empty(0)
};
static const unsigned char file_164[] = {
#embed "../../Rules/haiphong/examples/HP-5.2/pass-2.docx" if_empty(0)
};
static const unsigned char file_165[] = {
#embed "../../Rules/haiphong/examples/HP-5.3/fail-1.md" if_empty(0)
};
static const unsigned char file_166[] = {
#embed "../../Rules/haiphong/examples/HP-5.3/fail-2.md" if_empty(0)
};
static const unsigned char file_167[] = {
#embed "../../Rules/haiphong/examples/HP-5.3/pass-1.md" if_empty(0)
};
static const unsigned char file_168[] = {
#embed "../../Rules/haiphong/examples/HP-5.3/pass-2.md" if_empty(0)
};
static const unsigned char file_169[] = {
#embed "../../Rules/haiphong/examples/HP-5.4/fail-1.md" if_empty(0)
};
static const unsigned char file_170[] = {
#embed "../../Rules/haiphong/examples/HP-5.4/fail-2.md" if_empty(0)
};
static const unsigned char file_171[] = {
#embed "../../Rules/haiphong/examples/HP-5.4/pass-1.md" if_empty(0)
};
static const unsigned char file_172[] = {
#embed "../../Rules/haiphong/examples/HP-5.4/pass-2.md" if_empty(0)
};
static const unsigned char file_173[] = {
#embed "../../Rules/haiphong/process.sch" if_empty(0)
};
static const unsigned char file_174[] = {
#embed "../../Rules/haiphong/recommendation.sch" if_empty(0)
};
static const unsigned char file_175[] = {
#embed "../../Rules/lexicon/agree.txt" if_empty(0)
};
static const unsigned char file_176[] = {
#embed "../../Rules/lexicon/answer.txt" if_empty(0)
};
static const unsigned char file_177[] = {
#embed "../../Rules/lexicon/appraise.txt" if_empty(0)
};
static const unsigned char file_178[] = {
#embed "../../Rules/lexicon/ask.txt" if_empty(0)
};
static const unsigned char file_179[] = {
#embed "../../Rules/lexicon/assigned.txt" if_empty(0)
};
static const unsigned char file_180[] = {
#embed "../../Rules/lexicon/authority.txt" if_empty(0)
};
static const unsigned char file_181[] = {
#embed "../../Rules/lexicon/awaiting.txt" if_empty(0)
};
static const unsigned char file_182[] = {
#embed "../../Rules/lexicon/bare-object.txt" if_empty(0)
};
static const unsigned char file_183[] = {
#embed "../../Rules/lexicon/basis-denied.txt" if_empty(0)
};
static const unsigned char file_184[] = {
#embed "../../Rules/lexicon/bodies.txt" if_empty(0)
};
static const unsigned char file_185[] = {
#embed "../../Rules/lexicon/condition.txt" if_empty(0)
};
static const unsigned char file_186[] = {
#embed "../../Rules/lexicon/conditions-met.txt" if_empty(0)
};
static const unsigned char file_187[] = {
#embed "../../Rules/lexicon/count-noun.txt" if_empty(0)
};
static const unsigned char file_188[] = {
#embed "../../Rules/lexicon/count-people.txt" if_empty(0)
};
static const unsigned char file_189[] = {
#embed "../../Rules/lexicon/current-law.txt" if_empty(0)
};
static const unsigned char file_190[] = {
#embed "../../Rules/lexicon/decision.txt" if_empty(0)
};
static const unsigned char file_191[] = {
#embed "../../Rules/lexicon/direction.txt" if_empty(0)
};
static const unsigned char file_192[] = {
#embed "../../Rules/lexicon/disagree.txt" if_empty(0)
};
static const unsigned char file_193[] = {
#embed "../../Rules/lexicon/documents.txt" if_empty(0)
};
static const unsigned char file_194[] = {
#embed "../../Rules/lexicon/drafting.txt" if_empty(0)
};
static const unsigned char file_195[] = {
#embed "../../Rules/lexicon/enclosed.txt" if_empty(0)
};
static const unsigned char file_196[] = {
#embed "../../Rules/lexicon/excuse.txt" if_empty(0)
};
static const unsigned char file_197[] = {
#embed "../../Rules/lexicon/guidance.txt" if_empty(0)
};
static const unsigned char file_198[] = {
#embed "../../Rules/lexicon/meeting.txt" if_empty(0)
};
static const unsigned char file_199[] = {
#embed "../../Rules/lexicon/need-ground.txt" if_empty(0)
};
static const unsigned char file_200[] = {
#embed "../../Rules/lexicon/need.txt" if_empty(0)
};
static const unsigned char file_201[] = {
#embed "../../Rules/lexicon/negation.txt" if_empty(0)
};
static const unsigned char file_202[] = {
#embed "../../Rules/lexicon/no-provision.txt" if_empty(0)
};
static const unsigned char file_203[] = {
#embed "../../Rules/lexicon/no-standpoint.txt" if_empty(0)
};
static const unsigned char file_204[] = {
#embed "../../Rules/lexicon/options.txt" if_empty(0)
};
static const unsigned char file_205[] = {
#embed "../../Rules/lexicon/organic.txt" if_empty(0)
};
static const unsigned char file_206[] = {
#embed "../../Rules/lexicon/other-matter.txt" if_empty(0)
};
static const unsigned char file_207[] = {
#embed "../../Rules/lexicon/other-places.txt" if_empty(0)
};
static const unsigned char file_208[] = {
#embed "../../Rules/lexicon/own-judgement.txt" if_empty(0)
};
static const unsigned char file_209[] = {
#embed "../../Rules/lexicon/papers.txt" if_empty(0)
};
static const unsigned char file_210[] = {
#embed "../../Rules/lexicon/past.txt" if_empty(0)
};
static const unsigned char file_211[] = {
#embed "../../Rules/lexicon/plan.txt" if_empty(0)
};
static const unsigned char file_212[] = {
#embed "../../Rules/lexicon/portal.txt" if_empty(0)
};
static const unsigned char file_213[] = {
#embed "../../Rules/lexicon/power.txt" if_empty(0)
};
static const unsigned char file_214[] = {
#embed "../../Rules/lexicon/practice-done.txt" if_empty(0)
};
static const unsigned char file_215[] = {
#embed "../../Rules/lexicon/procedure.txt" if_empty(0)
};
static const unsigned char file_216[] = {
#embed "../../Rules/lexicon/question.txt" if_empty(0)
};
static const unsigned char file_217[] = {
#embed "../../Rules/lexicon/remarks.txt" if_empty(0)
};
static const unsigned char file_218[] = {
#embed "../../Rules/lexicon/report.txt" if_empty(0)
};
static const unsigned char file_219[] = {
#embed "../../Rules/lexicon/request.txt" if_empty(0)
};
static const unsigned char file_220[] = {
#embed "../../Rules/lexicon/responsibility.txt" if_empty(0)
};
static const unsigned char file_221[] = {
#embed "../../Rules/lexicon/reversal.txt" if_empty(0)
};
static const unsigned char file_222[] = {
#embed "../../Rules/lexicon/running.txt" if_empty(0)
};
static const unsigned char file_223[] = {
#embed "../../Rules/lexicon/silence.txt" if_empty(0)
};
static const unsigned char file_224[] = {
#embed "../../Rules/lexicon/strong-decision.txt" if_empty(0)
};
static const unsigned char file_225[] = {
#embed "../../Rules/lexicon/study.txt" if_empty(0)
};
static const unsigned char file_226[] = {
#embed "../../Rules/lexicon/support.txt" if_empty(0)
};
static const unsigned char file_227[] = {
#embed "../../Rules/lexicon/taken-in.txt" if_empty(0)
};
static const unsigned char file_228[] = {
#embed "../../Rules/lexicon/uniform.txt" if_empty(0)
};
static const unsigned char file_229[] = {
#embed "../../Rules/lexicon/vague.txt" if_empty(0)
};
static const unsigned char file_230[] = {
#embed "../../Rules/lexicon/weak-agree.txt" if_empty(0)
};
static const unsigned char file_231[] = {
#embed "../../Rules/registers/authority-articles.csv" if_empty(0)
};
static const unsigned char file_232[] = {
#embed "../../Rules/registers/departments.csv" if_empty(0)
};
static const unsigned char file_233[] = {
#embed "../../Rules/registers/fields.csv" if_empty(0)
};
static const unsigned char file_234[] = {
#embed "../../Rules/registers/holidays.csv" if_empty(0)
};
static const unsigned char file_235[] = {
#embed "../../Rules/registers/instruments.csv" if_empty(0)
};
static const unsigned char file_236[] = {
#embed "../../Rules/registers/provinces.csv" if_empty(0)
};
static const unsigned char file_237[] = {
#embed "../../Rules/weights/second-reader.txt" if_empty(0)
};
static const unsigned char file_238[] = {
#embed "../../Rules/weights/two-readers.txt" if_empty(0)
};

static const totrinh_rule_file table[] = {
    {"cantho/examples/CT-1.1/fail-1.md", file_0, sizeof file_0},
    {"cantho/examples/CT-1.1/fail-2.md", file_1, sizeof file_1},
    {"cantho/examples/CT-1.1/pass-1.md", file_2, sizeof file_2},
    {"cantho/examples/CT-1.1/pass-2.md", file_3, sizeof file_3},
    {"cantho/options.sch", file_4, sizeof file_4},
    {"haiphong/appraisal.sch", file_5, sizeof file_5},
    {"haiphong/authority.sch", file_6, sizeof file_6},
    {"haiphong/dossier.sch", file_7, sizeof file_7},
    {"haiphong/examples/HP-1.1/fail-1.md", file_8, sizeof file_8},
    {"haiphong/examples/HP-1.1/fail-2.md", file_9, sizeof file_9},
    {"haiphong/examples/HP-1.1/fail-3.md", file_10, sizeof file_10},
    {"haiphong/examples/HP-1.1/fail-4.md", file_11, sizeof file_11},
    {"haiphong/examples/HP-1.1/fail-5.md", file_12, sizeof file_12},
    {"haiphong/examples/HP-1.1/pass-1.md", file_13, sizeof file_13},
    {"haiphong/examples/HP-1.1/pass-2.md", file_14, sizeof file_14},
    {"haiphong/examples/HP-1.1/pass-3.md", file_15, sizeof file_15},
    {"haiphong/examples/HP-1.1/pass-4.md", file_16, sizeof file_16},
    {"haiphong/examples/HP-1.2/fail-1.md", file_17, sizeof file_17},
    {"haiphong/examples/HP-1.2/fail-2.md", file_18, sizeof file_18},
    {"haiphong/examples/HP-1.2/pass-1.md", file_19, sizeof file_19},
    {"haiphong/examples/HP-1.2/pass-2.md", file_20, sizeof file_20},
    {"haiphong/examples/HP-1.3/fail-1.md", file_21, sizeof file_21},
    {"haiphong/examples/HP-1.3/fail-2.md", file_22, sizeof file_22},
    {"haiphong/examples/HP-1.3/pass-1.md", file_23, sizeof file_23},
    {"haiphong/examples/HP-1.3/pass-2.md", file_24, sizeof file_24},
    {"haiphong/examples/HP-1.4/fail-1.md", file_25, sizeof file_25},
    {"haiphong/examples/HP-1.4/fail-2.md", file_26, sizeof file_26},
    {"haiphong/examples/HP-1.4/pass-1.md", file_27, sizeof file_27},
    {"haiphong/examples/HP-1.4/pass-2.md", file_28, sizeof file_28},
    {"haiphong/examples/HP-1.5/fail-1.md", file_29, sizeof file_29},
    {"haiphong/examples/HP-1.5/fail-2.md", file_30, sizeof file_30},
    {"haiphong/examples/HP-1.5/pass-1.md", file_31, sizeof file_31},
    {"haiphong/examples/HP-1.5/pass-2.md", file_32, sizeof file_32},
    {"haiphong/examples/HP-1.6/fail-1.md", file_33, sizeof file_33},
    {"haiphong/examples/HP-1.6/fail-2.md", file_34, sizeof file_34},
    {"haiphong/examples/HP-1.6/pass-1.md", file_35, sizeof file_35},
    {"haiphong/examples/HP-1.6/pass-2.md", file_36, sizeof file_36},
    {"haiphong/examples/HP-1.7/fail-1.md", file_37, sizeof file_37},
    {"haiphong/examples/HP-1.7/fail-2.md", file_38, sizeof file_38},
    {"haiphong/examples/HP-1.7/pass-1.md", file_39, sizeof file_39},
    {"haiphong/examples/HP-1.7/pass-2.md", file_40, sizeof file_40},
    {"haiphong/examples/HP-1.8/fail-1.md", file_41, sizeof file_41},
    {"haiphong/examples/HP-1.8/fail-2.md", file_42, sizeof file_42},
    {"haiphong/examples/HP-1.8/pass-1.md", file_43, sizeof file_43},
    {"haiphong/examples/HP-1.8/pass-2.md", file_44, sizeof file_44},
    {"haiphong/examples/HP-2.1/fail-1.md", file_45, sizeof file_45},
    {"haiphong/examples/HP-2.1/fail-2.md", file_46, sizeof file_46},
    {"haiphong/examples/HP-2.1/fail-3.md", file_47, sizeof file_47},
    {"haiphong/examples/HP-2.1/fail-4.md", file_48, sizeof file_48},
    {"haiphong/examples/HP-2.1/fail-5.md", file_49, sizeof file_49},
    {"haiphong/examples/HP-2.1/pass-1.md", file_50, sizeof file_50},
    {"haiphong/examples/HP-2.1/pass-2.md", file_51, sizeof file_51},
    {"haiphong/examples/HP-2.1/pass-3.md", file_52, sizeof file_52},
    {"haiphong/examples/HP-2.1/pass-4.md", file_53, sizeof file_53},
    {"haiphong/examples/HP-2.1/pass-5.md", file_54, sizeof file_54},
    {"haiphong/examples/HP-2.10/fail-1.md", file_55, sizeof file_55},
    {"haiphong/examples/HP-2.10/fail-2.md", file_56, sizeof file_56},
    {"haiphong/examples/HP-2.10/pass-1.md", file_57, sizeof file_57},
    {"haiphong/examples/HP-2.10/pass-2.md", file_58, sizeof file_58},
    {"haiphong/examples/HP-2.11/fail-1.md", file_59, sizeof file_59},
    {"haiphong/examples/HP-2.11/fail-2.md", file_60, sizeof file_60},
    {"haiphong/examples/HP-2.11/pass-1.md", file_61, sizeof file_61},
    {"haiphong/examples/HP-2.11/pass-2.md", file_62, sizeof file_62},
    {"haiphong/examples/HP-2.12/fail-1.md", file_63, sizeof file_63},
    {"haiphong/examples/HP-2.12/fail-2.md", file_64, sizeof file_64},
    {"haiphong/examples/HP-2.12/pass-1.md", file_65, sizeof file_65},
    {"haiphong/examples/HP-2.12/pass-2.md", file_66, sizeof file_66},
    {"haiphong/examples/HP-2.2/fail-1.md", file_67, sizeof file_67},
    {"haiphong/examples/HP-2.2/fail-2.md", file_68, sizeof file_68},
    {"haiphong/examples/HP-2.2/pass-1.md", file_69, sizeof file_69},
    {"haiphong/examples/HP-2.2/pass-2.md", file_70, sizeof file_70},
    {"haiphong/examples/HP-2.3/fail-1.md", file_71, sizeof file_71},
    {"haiphong/examples/HP-2.3/fail-2.md", file_72, sizeof file_72},
    {"haiphong/examples/HP-2.3/pass-1.md", file_73, sizeof file_73},
    {"haiphong/examples/HP-2.3/pass-2.md", file_74, sizeof file_74},
    {"haiphong/examples/HP-2.4/fail-1.md", file_75, sizeof file_75},
    {"haiphong/examples/HP-2.4/fail-2.md", file_76, sizeof file_76},
    {"haiphong/examples/HP-2.4/fail-3.md", file_77, sizeof file_77},
    {"haiphong/examples/HP-2.4/fail-4.md", file_78, sizeof file_78},
    {"haiphong/examples/HP-2.4/pass-1.md", file_79, sizeof file_79},
    {"haiphong/examples/HP-2.4/pass-2.md", file_80, sizeof file_80},
    {"haiphong/examples/HP-2.4/pass-3.md", file_81, sizeof file_81},
    {"haiphong/examples/HP-2.5/fail-1.md", file_82, sizeof file_82},
    {"haiphong/examples/HP-2.5/fail-2.md", file_83, sizeof file_83},
    {"haiphong/examples/HP-2.5/pass-1.md", file_84, sizeof file_84},
    {"haiphong/examples/HP-2.5/pass-2.md", file_85, sizeof file_85},
    {"haiphong/examples/HP-2.6/fail-1.md", file_86, sizeof file_86},
    {"haiphong/examples/HP-2.6/fail-2.md", file_87, sizeof file_87},
    {"haiphong/examples/HP-2.6/pass-1.md", file_88, sizeof file_88},
    {"haiphong/examples/HP-2.6/pass-2.md", file_89, sizeof file_89},
    {"haiphong/examples/HP-2.7/fail-1.md", file_90, sizeof file_90},
    {"haiphong/examples/HP-2.7/fail-2.md", file_91, sizeof file_91},
    {"haiphong/examples/HP-2.7/pass-1.md", file_92, sizeof file_92},
    {"haiphong/examples/HP-2.7/pass-2.md", file_93, sizeof file_93},
    {"haiphong/examples/HP-2.8/fail-1.md", file_94, sizeof file_94},
    {"haiphong/examples/HP-2.8/fail-2.md", file_95, sizeof file_95},
    {"haiphong/examples/HP-2.8/pass-1.md", file_96, sizeof file_96},
    {"haiphong/examples/HP-2.8/pass-2.md", file_97, sizeof file_97},
    {"haiphong/examples/HP-2.9/fail-1.md", file_98, sizeof file_98},
    {"haiphong/examples/HP-2.9/fail-2.md", file_99, sizeof file_99},
    {"haiphong/examples/HP-2.9/pass-1.md", file_100, sizeof file_100},
    {"haiphong/examples/HP-2.9/pass-2.md", file_101, sizeof file_101},
    {"haiphong/examples/HP-3.1/fail-1.md", file_102, sizeof file_102},
    {"haiphong/examples/HP-3.1/fail-2.md", file_103, sizeof file_103},
    {"haiphong/examples/HP-3.1/fail-3.md", file_104, sizeof file_104},
    {"haiphong/examples/HP-3.1/fail-4.md", file_105, sizeof file_105},
    {"haiphong/examples/HP-3.1/fail-5.md", file_106, sizeof file_106},
    {"haiphong/examples/HP-3.1/pass-1.md", file_107, sizeof file_107},
    {"haiphong/examples/HP-3.1/pass-2.md", file_108, sizeof file_108},
    {"haiphong/examples/HP-3.1/pass-3.md", file_109, sizeof file_109},
    {"haiphong/examples/HP-3.1/pass-4.md", file_110, sizeof file_110},
    {"haiphong/examples/HP-3.2/fail-1.md", file_111, sizeof file_111},
    {"haiphong/examples/HP-3.2/fail-2.md", file_112, sizeof file_112},
    {"haiphong/examples/HP-3.2/pass-1.md", file_113, sizeof file_113},
    {"haiphong/examples/HP-3.2/pass-2.md", file_114, sizeof file_114},
    {"haiphong/examples/HP-3.3/fail-1.md", file_115, sizeof file_115},
    {"haiphong/examples/HP-3.3/fail-2.md", file_116, sizeof file_116},
    {"haiphong/examples/HP-3.3/fail-3.md", file_117, sizeof file_117},
    {"haiphong/examples/HP-3.3/fail-4.md", file_118, sizeof file_118},
    {"haiphong/examples/HP-3.3/fail-5.md", file_119, sizeof file_119},
    {"haiphong/examples/HP-3.3/pass-1.md", file_120, sizeof file_120},
    {"haiphong/examples/HP-3.3/pass-2.md", file_121, sizeof file_121},
    {"haiphong/examples/HP-3.3/pass-3.md", file_122, sizeof file_122},
    {"haiphong/examples/HP-3.4/fail-1.md", file_123, sizeof file_123},
    {"haiphong/examples/HP-3.4/fail-2.md", file_124, sizeof file_124},
    {"haiphong/examples/HP-3.4/pass-1.md", file_125, sizeof file_125},
    {"haiphong/examples/HP-3.4/pass-2.md", file_126, sizeof file_126},
    {"haiphong/examples/HP-3.5/fail-1.md", file_127, sizeof file_127},
    {"haiphong/examples/HP-3.5/fail-2.md", file_128, sizeof file_128},
    {"haiphong/examples/HP-3.5/pass-1.md", file_129, sizeof file_129},
    {"haiphong/examples/HP-3.5/pass-2.md", file_130, sizeof file_130},
    {"haiphong/examples/HP-3.6/fail-1.md", file_131, sizeof file_131},
    {"haiphong/examples/HP-3.6/fail-2.md", file_132, sizeof file_132},
    {"haiphong/examples/HP-3.6/pass-1.md", file_133, sizeof file_133},
    {"haiphong/examples/HP-3.6/pass-2.md", file_134, sizeof file_134},
    {"haiphong/examples/HP-4.1/fail-1.md", file_135, sizeof file_135},
    {"haiphong/examples/HP-4.1/fail-2.md", file_136, sizeof file_136},
    {"haiphong/examples/HP-4.1/fail-3.md", file_137, sizeof file_137},
    {"haiphong/examples/HP-4.1/fail-4.md", file_138, sizeof file_138},
    {"haiphong/examples/HP-4.1/pass-1.md", file_139, sizeof file_139},
    {"haiphong/examples/HP-4.1/pass-2.md", file_140, sizeof file_140},
    {"haiphong/examples/HP-4.1/pass-3.md", file_141, sizeof file_141},
    {"haiphong/examples/HP-4.1/pass-4.md", file_142, sizeof file_142},
    {"haiphong/examples/HP-4.2/fail-1.md", file_143, sizeof file_143},
    {"haiphong/examples/HP-4.2/fail-2.md", file_144, sizeof file_144},
    {"haiphong/examples/HP-4.2/fail-3.md", file_145, sizeof file_145},
    {"haiphong/examples/HP-4.2/pass-1.md", file_146, sizeof file_146},
    {"haiphong/examples/HP-4.2/pass-2.md", file_147, sizeof file_147},
    {"haiphong/examples/HP-4.2/pass-3.md", file_148, sizeof file_148},
    {"haiphong/examples/HP-4.3/fail-1.md", file_149, sizeof file_149},
    {"haiphong/examples/HP-4.3/fail-2.md", file_150, sizeof file_150},
    {"haiphong/examples/HP-4.3/pass-1.md", file_151, sizeof file_151},
    {"haiphong/examples/HP-4.3/pass-2.md", file_152, sizeof file_152},
    {"haiphong/examples/HP-4.4/fail-1.md", file_153, sizeof file_153},
    {"haiphong/examples/HP-4.4/fail-2.md", file_154, sizeof file_154},
    {"haiphong/examples/HP-4.4/pass-1.md", file_155, sizeof file_155},
    {"haiphong/examples/HP-4.4/pass-2.md", file_156, sizeof file_156},
    {"haiphong/examples/HP-5.1/fail-1.md", file_157, sizeof file_157},
    {"haiphong/examples/HP-5.1/fail-2.md", file_158, sizeof file_158},
    {"haiphong/examples/HP-5.1/pass-1.md", file_159, sizeof file_159},
    {"haiphong/examples/HP-5.1/pass-2.md", file_160, sizeof file_160},
    {"haiphong/examples/HP-5.2/fail-1.docx", file_161, sizeof file_161},
    {"haiphong/examples/HP-5.2/fail-2.docx", file_162, sizeof file_162},
    {"haiphong/examples/HP-5.2/pass-1.docx", file_163, sizeof file_163},
    {"haiphong/examples/HP-5.2/pass-2.docx", file_164, sizeof file_164},
    {"haiphong/examples/HP-5.3/fail-1.md", file_165, sizeof file_165},
    {"haiphong/examples/HP-5.3/fail-2.md", file_166, sizeof file_166},
    {"haiphong/examples/HP-5.3/pass-1.md", file_167, sizeof file_167},
    {"haiphong/examples/HP-5.3/pass-2.md", file_168, sizeof file_168},
    {"haiphong/examples/HP-5.4/fail-1.md", file_169, sizeof file_169},
    {"haiphong/examples/HP-5.4/fail-2.md", file_170, sizeof file_170},
    {"haiphong/examples/HP-5.4/pass-1.md", file_171, sizeof file_171},
    {"haiphong/examples/HP-5.4/pass-2.md", file_172, sizeof file_172},
    {"haiphong/process.sch", file_173, sizeof file_173},
    {"haiphong/recommendation.sch", file_174, sizeof file_174},
    {"lexicon/agree.txt", file_175, sizeof file_175},
    {"lexicon/answer.txt", file_176, sizeof file_176},
    {"lexicon/appraise.txt", file_177, sizeof file_177},
    {"lexicon/ask.txt", file_178, sizeof file_178},
    {"lexicon/assigned.txt", file_179, sizeof file_179},
    {"lexicon/authority.txt", file_180, sizeof file_180},
    {"lexicon/awaiting.txt", file_181, sizeof file_181},
    {"lexicon/bare-object.txt", file_182, sizeof file_182},
    {"lexicon/basis-denied.txt", file_183, sizeof file_183},
    {"lexicon/bodies.txt", file_184, sizeof file_184},
    {"lexicon/condition.txt", file_185, sizeof file_185},
    {"lexicon/conditions-met.txt", file_186, sizeof file_186},
    {"lexicon/count-noun.txt", file_187, sizeof file_187},
    {"lexicon/count-people.txt", file_188, sizeof file_188},
    {"lexicon/current-law.txt", file_189, sizeof file_189},
    {"lexicon/decision.txt", file_190, sizeof file_190},
    {"lexicon/direction.txt", file_191, sizeof file_191},
    {"lexicon/disagree.txt", file_192, sizeof file_192},
    {"lexicon/documents.txt", file_193, sizeof file_193},
    {"lexicon/drafting.txt", file_194, sizeof file_194},
    {"lexicon/enclosed.txt", file_195, sizeof file_195},
    {"lexicon/excuse.txt", file_196, sizeof file_196},
    {"lexicon/guidance.txt", file_197, sizeof file_197},
    {"lexicon/meeting.txt", file_198, sizeof file_198},
    {"lexicon/need-ground.txt", file_199, sizeof file_199},
    {"lexicon/need.txt", file_200, sizeof file_200},
    {"lexicon/negation.txt", file_201, sizeof file_201},
    {"lexicon/no-provision.txt", file_202, sizeof file_202},
    {"lexicon/no-standpoint.txt", file_203, sizeof file_203},
    {"lexicon/options.txt", file_204, sizeof file_204},
    {"lexicon/organic.txt", file_205, sizeof file_205},
    {"lexicon/other-matter.txt", file_206, sizeof file_206},
    {"lexicon/other-places.txt", file_207, sizeof file_207},
    {"lexicon/own-judgement.txt", file_208, sizeof file_208},
    {"lexicon/papers.txt", file_209, sizeof file_209},
    {"lexicon/past.txt", file_210, sizeof file_210},
    {"lexicon/plan.txt", file_211, sizeof file_211},
    {"lexicon/portal.txt", file_212, sizeof file_212},
    {"lexicon/power.txt", file_213, sizeof file_213},
    {"lexicon/practice-done.txt", file_214, sizeof file_214},
    {"lexicon/procedure.txt", file_215, sizeof file_215},
    {"lexicon/question.txt", file_216, sizeof file_216},
    {"lexicon/remarks.txt", file_217, sizeof file_217},
    {"lexicon/report.txt", file_218, sizeof file_218},
    {"lexicon/request.txt", file_219, sizeof file_219},
    {"lexicon/responsibility.txt", file_220, sizeof file_220},
    {"lexicon/reversal.txt", file_221, sizeof file_221},
    {"lexicon/running.txt", file_222, sizeof file_222},
    {"lexicon/silence.txt", file_223, sizeof file_223},
    {"lexicon/strong-decision.txt", file_224, sizeof file_224},
    {"lexicon/study.txt", file_225, sizeof file_225},
    {"lexicon/support.txt", file_226, sizeof file_226},
    {"lexicon/taken-in.txt", file_227, sizeof file_227},
    {"lexicon/uniform.txt", file_228, sizeof file_228},
    {"lexicon/vague.txt", file_229, sizeof file_229},
    {"lexicon/weak-agree.txt", file_230, sizeof file_230},
    {"registers/authority-articles.csv", file_231, sizeof file_231},
    {"registers/departments.csv", file_232, sizeof file_232},
    {"registers/fields.csv", file_233, sizeof file_233},
    {"registers/holidays.csv", file_234, sizeof file_234},
    {"registers/instruments.csv", file_235, sizeof file_235},
    {"registers/provinces.csv", file_236, sizeof file_236},
    {"weights/second-reader.txt", file_237, sizeof file_237},
    {"weights/two-readers.txt", file_238, sizeof file_238},
    {"", 0, 0},
};

const totrinh_rule_file *totrinh_rule_files(void) { return table; }
size_t totrinh_rule_file_count(void) { return 239; }
