/* main.c - hearken-milter: not built yet. */
int
main(void)
{
    return 64;
}
